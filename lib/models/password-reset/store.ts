import type { Db } from "@/lib/platform/db";

const open = (now: Date) => ({ usedAt: null, expiresAt: { gt: now } });

/** Keeps a link that lets somebody choose a new password; their earlier links are over. */
export async function insertReset(
  db: Db,
  reset: { userId: string; tokenHash: string; expiresAt: Date },
  now: Date,
): Promise<void> {
  await db.passwordReset.deleteMany({ where: { userId: reset.userId } });
  await db.passwordReset.create({ data: { ...reset, createdAt: now } });
}

/** Whose link it is; null where it is over or was used. */
export async function findReset(db: Db, tokenHash: string, now: Date) {
  const row = await db.passwordReset.findUnique({
    where: { tokenHash, ...open(now) },
    select: { user: { select: { id: true, email: true, name: true } } },
  });
  return row?.user ?? null;
}

/** Ends the links of somebody who has chosen a new password otherwise. */
export async function endResets(db: Pick<Db, "passwordReset">, userId: string, now: Date): Promise<void> {
  await db.passwordReset.updateMany({ where: { userId, ...open(now) }, data: { usedAt: now } });
}

/** Uses a link up. @returns false when it was used or is over */
export async function takeReset(
  db: Pick<Db, "passwordReset">,
  tokenHash: string,
  now: Date,
): Promise<boolean> {
  const where = { tokenHash, ...open(now) };
  return (await db.passwordReset.updateMany({ where, data: { usedAt: now } })).count === 1;
}
