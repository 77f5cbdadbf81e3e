import { type Db, dialect, readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { belongsTo } from "../belongs-to";
import { findBlocksByJob, type JobBlocks } from "../record/search-index.store";
import { runsOf } from "../record/search-runs";
import { hasWords } from "../word-block/rows";
import { type TableInBlocks, WORDS_IN_BLOCKS, type WordBlock } from "../word-block/shape";
import { BLOCK_ROWS, listBlocks } from "../word-block/store";
import { forms } from "./mention";
import { PERSONAL_TABLES, type PersonalTableName } from "./table-map";

/** Rows of a table that are looked through in one go, and what of them may hold a person's words. */
export interface Stretch {
  /** Behind the table's name. */
  from: Prisma.Sql;
  /**
   * Holds them to the workspace too: records by their jobs, since both databases would rather read all of a workspace than
   * one of its jobs.
   */
  where: Prisma.Sql;
  columns: readonly string[];
}

/** SQLite looks through so many rows in some milliseconds, in which the process does nothing else. */
const ROWS_AT_ONCE = 5_000;
const BLOCKS_AT_ONCE = ROWS_AT_ONCE / BLOCK_ROWS;
const LATER: readonly string[] = WORDS_IN_BLOCKS.Record;
/** What records say from the start; the rest they say only once they are worked on. */
const FIRST = PERSONAL_TABLES.Record.columns.filter((column) => !LATER.includes(column));

/** Where in a table a person's words may be, a stretch at a time; what is left out cannot hold any of the terms. */
export async function stretchesOf(
  tenant: Tenant,
  name: PersonalTableName,
  terms: readonly string[],
): Promise<Stretch[]> {
  if (name === "Record") {
    const came = await importStretches(tenant, terms);
    return [...came, ...(await blockStretches(tenant, "Record", terms))];
  }
  if (name === "Draft") return blockStretches(tenant, "Draft", terms);
  const { columns } = PERSONAL_TABLES[name];
  const own = Prisma.sql`"workspaceId" = ${tenant.workspaceId}`;
  if (dialect(tenant.db) === "postgresql") return [{ from: Prisma.empty, where: own, columns }];
  return windows(1, await lastRow(tenant.db, name)).map(([from, to]) => ({
    // By an index on the workspace each stretch would read all of the workspace.
    from: Prisma.sql`NOT INDEXED`,
    where: Prisma.sql`rowid BETWEEN ${from} AND ${to} AND ${own}`,
    columns,
  }));
}

function windows(first: number, last: number): [from: number, to: number][] {
  const found: [number, number][] = [];
  for (let from = first; from <= last; from += ROWS_AT_ONCE)
    found.push([from, Math.min(last, from + ROWS_AT_ONCE - 1)]);
  return found;
}

/** What records say from the start: the search index tells where. */
async function importStretches(tenant: Tenant, terms: readonly string[]): Promise<Stretch[]> {
  const jobs = await findBlocksByJob(
    tenant,
    undefined,
    terms.map((term) => [term.toLowerCase()]),
  );
  return jobs.flatMap(({ jobId, blocks }) =>
    runsIn(blocks).map((run) => ({
      from: Prisma.empty,
      where: Prisma.sql`"jobId" = ${jobId} AND ${run}`,
      columns: FIRST,
    })),
  );
}

function runsIn(blocks: JobBlocks["blocks"]): Prisma.Sql[] {
  if (blocks === null) return [Prisma.sql`true`];
  const stretches = blocks.map(({ positions: [first, last], read }) => ({ first, last, read }));
  return runsOf(stretches, (key, other) => key > other)
    .flatMap(({ first, last }) => windows(first, last))
    .map(([from, to]) => Prisma.sql`"position" BETWEEN ${from} AND ${to}`);
}

/** What is written a row at a time: the blocks tell where. */
async function blockStretches(
  tenant: Tenant,
  name: TableInBlocks,
  terms: readonly string[],
): Promise<Stretch[]> {
  const own = Prisma.sql`"workspaceId" = ${tenant.workspaceId} AND ${hasWords(name)}`;
  const toStretch = (where: Prisma.Sql): Stretch => ({
    ...{ from: Prisma.empty, columns: WORDS_IN_BLOCKS[name] },
    where: Prisma.sql`${own} AND ${where}`,
  });
  // Rows go from none into a block, and never back: one that goes meanwhile is met here or there.
  const loose = await looseStretches(tenant, name, own);
  const blocks = await listBlocks(tenant, terms.flatMap(forms));
  return [...loose, ...inBlocks(tenant, blocks)].map(toStretch);
}

/** Rows that are in no block, of which there are many only until the job has gathered those of older versions. */
async function looseStretches({ db }: Tenant, name: TableInBlocks, own: Prisma.Sql): Promise<Prisma.Sql[]> {
  const loose = Prisma.sql`"wordBlock" IS NULL`;
  const [known] = await readBulk<{ rows: number | bigint }>(
    db,
    Prisma.sql`SELECT COUNT(*) AS "rows" FROM (
      SELECT 1 FROM ${Prisma.raw(`"${name}"`)} WHERE ${own} AND ${loose} LIMIT ${ROWS_AT_ONCE}) AS "some"`,
  );
  const rows = Number(known?.rows ?? 0);
  if (rows === 0) return [];
  if (rows < ROWS_AT_ONCE || dialect(db) === "postgresql") return [loose];
  const found = windows(1, await lastRow(db, name));
  return found.map(([from, to]) => Prisma.sql`${loose} AND rowid BETWEEN ${from} AND ${to}`);
}

/** All blocks but those that hold none of what is looked for; so those too that others begin in this moment. */
function inBlocks({ workspaceId }: Tenant, blocks: readonly WordBlock[]): Prisma.Sql[] {
  const clear = blocks.filter(({ read }) => !read).map(({ id }) => id);
  const toRead = blocks.filter(({ read }) => read).map(({ id }) => id);
  // After every so many of them another stretch begins.
  const ends = toRead.filter((_, n) => n > 0 && n % BLOCKS_AT_ONCE === 0);
  return [...ends, null].map((end, n) => {
    const from = Prisma.sql`"id" >= ${ends[n - 1] ?? ""}`;
    const to = end === null ? Prisma.empty : Prisma.sql`AND "id" < ${end}`;
    return Prisma.sql`"wordBlock" IN (SELECT "id" FROM "WordBlock"
      WHERE "workspaceId" = ${workspaceId} AND ${from} ${to} AND NOT (${belongsTo("id", clear)}))`;
  });
}

async function lastRow(db: Db, name: PersonalTableName): Promise<number> {
  const [last] = await readBulk<{ row: number | null }>(
    db,
    Prisma.sql`SELECT MAX(rowid) AS "row" FROM ${Prisma.raw(`"${name}"`)}`,
  );
  return Number(last?.row ?? 0);
}
