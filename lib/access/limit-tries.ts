import { createHash } from "node:crypto";
import { blockTries, countTry, findTries, forgetTries, takeBackTry } from "@/lib/models/sign-in-try/store";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";

/** Tries without a wait, for one account name and for one address. */
const FREE = { name: 5, address: 30 };
const FIRST_WAIT = 30_000;
const LONGEST_WAIT = 15 * 60_000;

/** The names under which tries are counted. An account is counted by its name, whether there is one or not. */
export function triesOf(name: string, address: string): string[] {
  const hashed = createHash("sha256").update(name).digest("hex");
  return address === "" ? [`name:${hashed}`] : [`name:${hashed}`, `address:${address}`];
}

/**
 * Counts a try before it is known how it ends. After the free ones each waits longer than the last: 30 seconds,
 * doubling, to 15 minutes; and while one waits no other is let through.
 * @throws AppError `rate_limited`
 */
export async function limitTries(db: Db, keys: string[], now: Date): Promise<void> {
  for (const key of keys) {
    const blockedUntil = (await findTries(db, key))?.blockedUntil ?? null;
    if (blockedUntil !== null && blockedUntil > now) throw tooMany(blockedUntil, now);
    const beyond = (await countTry(db, key, now)) - (key.startsWith("name:") ? FREE.name : FREE.address);
    if (beyond <= 0) continue;
    const until = new Date(now.getTime() + Math.min(FIRST_WAIT * 2 ** (beyond - 1), LONGEST_WAIT));
    if (!(await blockTries(db, key, until, now))) throw tooMany(until, now);
  }
}

/**
 * A good try wipes the slate of its name. Of its address it takes back itself alone: whoever has one account could
 * else guess at the others for ever, signing in to their own between guesses.
 */
export async function forgiveTries(db: Db, keys: string[]): Promise<void> {
  const isName = (key: string) => key.startsWith("name:");
  await forgetTries(db, keys.filter(isName));
  await takeBackTry(
    db,
    keys.filter((key) => !isName(key)),
  );
}

function tooMany(until: Date, now: Date): AppError {
  const ms = until.getTime() - now.getTime();
  const wait = ms > 90_000 ? `${Math.ceil(ms / 60_000)} minutes` : `${Math.ceil(ms / 1000)} seconds`;
  return new AppError("rate_limited", `Too many tries. Wait ${wait}, then try again.`, { retryAfterMs: ms });
}
