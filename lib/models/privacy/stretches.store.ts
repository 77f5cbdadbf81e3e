import { dialect, readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { belongsTo } from "../belongs-to";
import { findBlocksByJob, type JobBlocks } from "../record/search-index.store";
import { runsOf } from "../record/search-runs";
import { RECORD_STATUSES } from "../record/shape";
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
/** What records say from the start, and what they say only once they are worked on. */
const FIRST: readonly string[] = ["cells", "lead", "searchText"];
const LATER = PERSONAL_TABLES.Record.columns.filter((column) => !FIRST.includes(column));
const WORKED_ON = RECORD_STATUSES.filter((status) => status !== "waiting");

/** Where in a table a person's words may be, a stretch at a time; what is left out cannot hold any of the terms. */
export async function stretchesOf(
  tenant: Tenant,
  name: PersonalTableName,
  terms: readonly string[],
): Promise<Stretch[]> {
  if (name === "Record") return recordStretches(tenant, terms);
  const { columns } = PERSONAL_TABLES[name];
  const own = Prisma.sql`"workspaceId" = ${tenant.workspaceId}`;
  if (dialect(tenant.db) === "postgresql") return [{ from: Prisma.empty, where: own, columns }];
  const [last] = await readBulk<{ row: number | null }>(
    tenant.db,
    Prisma.sql`SELECT MAX(rowid) AS "row" FROM ${Prisma.raw(`"${name}"`)}`,
  );
  return windows(1, Number(last?.row ?? 0)).map(([from, to]) => ({
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

/** The search index tells where words of imports may be. What came later is in records that are worked on: far fewer. */
async function recordStretches(tenant: Tenant, terms: readonly string[]): Promise<Stretch[]> {
  const jobs = await findBlocksByJob(
    tenant,
    undefined,
    terms.map((term) => [term.toLowerCase()]),
  );
  const first = jobs.flatMap(({ jobId, blocks }) =>
    runsIn(blocks).map((run) => ({
      from: Prisma.empty,
      where: Prisma.sql`"jobId" = ${jobId} AND ${run}`,
      columns: FIRST,
    })),
  );
  return [...first, ...(await laterStretches(tenant))];
}

function runsIn(blocks: JobBlocks["blocks"]): Prisma.Sql[] {
  if (blocks === null) return [Prisma.sql`true`];
  const stretches = blocks.map(({ positions: [first, last], read }) => ({ first, last, read }));
  return runsOf(stretches, (key, other) => key > other)
    .flatMap(({ first, last }) => windows(first, last))
    .map(([from, to]) => Prisma.sql`"position" BETWEEN ${from} AND ${to}`);
}

/** Jobs together, up to so many records that are worked on. */
async function laterStretches({ db, workspaceId }: Tenant): Promise<Stretch[]> {
  const jobs = await readBulk<{ jobId: string; records: number | bigint }>(
    db,
    Prisma.sql`SELECT "jobId", COUNT(*) AS "records" FROM "Record"
      WHERE "jobId" IN (SELECT "id" FROM "Job" WHERE "workspaceId" = ${workspaceId})
      AND ${belongsTo("status", WORKED_ON)} GROUP BY "jobId"`,
  );
  const groups: { ids: string[]; records: number }[] = [];
  for (const { jobId, records } of jobs) {
    const group = groups.at(-1);
    if (group === undefined || group.records + Number(records) > ROWS_AT_ONCE)
      groups.push({ ids: [jobId], records: Number(records) });
    else Object.assign(group, { ids: [...group.ids, jobId], records: group.records + Number(records) });
  }
  return groups.map(({ ids }) => ({
    from: Prisma.empty,
    where: Prisma.sql`${belongsTo("jobId", ids)} AND ${belongsTo("status", WORKED_ON)}`,
    columns: LATER,
  }));
}
