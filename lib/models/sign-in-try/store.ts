import type { Db } from "@/lib/platform/db";

/** Tries that are forgotten after this long without another, milliseconds. */
const FORGOTTEN_AFTER = 86_400_000;

/** What is known about a name or an address that failed before. */
export async function findTries(db: Db, key: string) {
  return db.signInTry.findUnique({ where: { key }, select: { failures: true, blockedUntil: true } });
}

/** Counts a try before it is known how it ends, so that a hundred at once are counted too. @returns tries so far */
export async function countTry(db: Db, key: string, now: Date): Promise<number> {
  await db.signInTry.deleteMany({ where: { lastAt: { lt: new Date(now.getTime() - FORGOTTEN_AFTER) } } });
  const row = await db.signInTry.upsert({
    where: { key },
    create: { key, failures: 1, lastAt: now },
    update: { failures: { increment: 1 }, lastAt: now },
    select: { failures: true },
  });
  return row.failures;
}

/** Lets nobody try until then. @returns false when somebody else has just blocked it */
export async function blockTries(db: Db, key: string, until: Date, now: Date): Promise<boolean> {
  const where = { key, OR: [{ blockedUntil: null }, { blockedUntil: { lte: now } }] };
  return (await db.signInTry.updateMany({ where, data: { blockedUntil: until } })).count === 1;
}

/** Takes back one try of each, since it was a good one. */
export async function takeBackTry(db: Db, keys: string[]): Promise<void> {
  const where = { key: { in: keys }, failures: { gt: 0 } };
  await db.signInTry.updateMany({ where, data: { failures: { decrement: 1 } } });
}

/** Wipes the slate. */
export async function forgetTries(db: Db, keys: string[]): Promise<void> {
  await db.signInTry.deleteMany({ where: { key: { in: keys } } });
}
