import { readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { belongsTo } from "../belongs-to";
import { addBits, noBits } from "../record/search-bits";
import { hasWords, TABLES_IN_BLOCKS, wordsOf } from "./rows";
import { type TableInBlocks, WORDS_IN_BLOCKS } from "./shape";
import { BLOCK_ROWS, beginBlock, closeBlock, OPEN_MS } from "./store";

/** Reading fewer rows costs less than a block. */
const FEWEST_ROWS = 100;
/** Long after nobody puts rows into a block any more. */
const LEFT_MS = 2 * OPEN_MS;
/** Whoever had a place in a full block has stored its row by then. */
const EMPTY_MS = 24 * OPEN_MS;
/** Of one that was never full a process may know that slept all the while, with the machine it is on. */
const EMPTY_OPEN_MS = 30 * EMPTY_MS;

/**
 * Puts rows into blocks that are in none, or in one whose process ended before it was full; and removes blocks whose rows
 * are gone.
 * @returns how many rows
 */
export async function gatherWords(tenant: Tenant, now: Date): Promise<number> {
  const { db, workspaceId } = tenant;
  const createdAt = { lt: new Date(now.getTime() - LEFT_MS) };
  const left = await db.wordBlock.findMany({
    where: { workspaceId, bits: null, createdAt },
    select: { id: true },
  });
  const ids = left.map(({ id }) => id);
  let rows = 0;
  for (const table of TABLES_IN_BLOCKS) {
    rows += await gather(tenant, table, Prisma.sql`"wordBlock" IS NULL`);
    rows += await gather(tenant, table, belongsTo("wordBlock", ids));
  }
  await removeEmpty(tenant, now);
  return rows;
}

/** Rows of a table that something is true of, a block at a time. */
async function gather(tenant: Tenant, table: TableInBlocks, isLoose: Prisma.Sql): Promise<number> {
  const { db, workspaceId } = tenant;
  const its = Prisma.sql`"workspaceId" = ${workspaceId} AND ${hasWords(table)} AND ${isLoose}`;
  const some = Prisma.sql`SELECT "id" FROM ${Prisma.raw(`"${table}"`)} WHERE ${its}`;
  let rows = 0;
  for (;;) {
    const few = await readBulk(db, Prisma.sql`${some} LIMIT ${FEWEST_ROWS}`);
    if (few.length < FEWEST_ROWS) return rows;
    const id = await beginBlock(tenant);
    // They are in the block before they are read: one whose words change now leaves it. With the workspace in the outer
    // condition too, SQLite would look at all that are loose.
    rows += await db.$executeRaw(Prisma.sql`
      UPDATE ${Prisma.raw(`"${table}"`)} SET "wordBlock" = ${id}
      WHERE "id" IN (${some} LIMIT ${BLOCK_ROWS}) AND ${isLoose}`);
    await closeBlock(tenant, id, await bitsIn(tenant, table, id));
  }
}

async function bitsIn({ db, workspaceId }: Tenant, table: TableInBlocks, block: string) {
  const columns: readonly string[] = WORDS_IN_BLOCKS[table];
  const rows = await readBulk<Record<string, string | null>>(
    db,
    Prisma.sql`SELECT ${Prisma.raw(columns.map((column) => `"${column}"`).join(", "))}
      FROM ${Prisma.raw(`"${table}"`)}
      WHERE "workspaceId" = ${workspaceId} AND "wordBlock" = ${block} AND ${hasWords(table)}`,
  );
  const bits = noBits();
  addBits(bits, rows.flatMap(Object.values).map(wordsOf));
  return bits;
}

async function removeEmpty({ db, workspaceId }: Tenant, now: Date): Promise<void> {
  const { _max } = await db.wordBlock.aggregate({ where: { workspaceId }, _max: { createdAt: true } });
  // A clock that is wrong for a moment must not take a block away that a process puts rows into.
  const present = Math.min(now.getTime(), _max.createdAt?.getTime() ?? 0);
  const ago = (age: number) => new Date(present - age);
  const empty = TABLES_IN_BLOCKS.map(
    (table) => Prisma.sql`NOT EXISTS (SELECT 1 FROM ${Prisma.raw(`"${table}"`)}
      WHERE "workspaceId" = ${workspaceId} AND "wordBlock" = "WordBlock"."id" AND ${hasWords(table)})`,
  );
  await db.$executeRaw(Prisma.sql`
    DELETE FROM "WordBlock" WHERE "workspaceId" = ${workspaceId}
    AND ("createdAt" < ${ago(EMPTY_OPEN_MS)} OR ("bits" IS NOT NULL AND "createdAt" < ${ago(EMPTY_MS)}))
    AND ${Prisma.join(empty, " AND ")}`);
}
