import { setTimeout as wait } from "node:timers/promises";
import { type Db, dialect } from "./db";

/** How long other processes may keep reading what is to go, milliseconds. */
const PATIENCE_MS = 30_000;

/**
 * Takes what was deleted off the disk too: free pages, and SQLite's log of writes. It rewrites the tables, so it takes
 * seconds where there are millions of rows; writers wait meanwhile.
 * @param tables those that rows were deleted from
 * @returns false when another process kept on reading the old state, whose log could not be cut then
 */
export async function scrubStorage(db: Db, tables: readonly string[]): Promise<boolean> {
  if (dialect(db) === "postgresql") {
    for (const table of tables) await db.$executeRawUnsafe(`VACUUM (FULL) "${table}"`);
    return true;
  }
  await db.$executeRawUnsafe("VACUUM");
  for (const until = Date.now() + PATIENCE_MS; Date.now() < until; await wait(100)) {
    const [done] = await db.$queryRawUnsafe<{ busy: bigint | number }[]>("PRAGMA wal_checkpoint(TRUNCATE)");
    if (Number(done?.busy) === 0) return true;
  }
  return false;
}
