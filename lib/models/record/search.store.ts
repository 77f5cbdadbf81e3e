import { readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { type BlockToRead, findBlocks } from "./search-index.store";
import { runsOf } from "./search-runs";
import type { RecordStatus } from "./shape";

export interface Search {
  /** Only of this job, in the order of its file; else of the workspace, the newest first. */
  jobId?: string;
  status?: RecordStatus;
  /** Words that must all be in the lead, or the whole reason of a failure. */
  search: string;
  /** Those after this position of the job, or after this id of the workspace. */
  from?: number | string;
  take: number;
}

const MOST_WORDS = 5;

type Key = string | number;

/**
 * The records that are looked for, enough of them for `take`: by their positions in a job, by their ids in the workspace.
 * Nothing else is read of a job, so that the databases take the index that holds its words.
 */
export async function searchRecords(tenant: Tenant, search: Search): Promise<Key[]> {
  const reason = Prisma.sql`"status" = 'failed' AND "reason" = ${search.search}`;
  const [byWords, byReason] = await Promise.all([
    readByWords(tenant, search),
    readKeys(tenant, search, [inJobs(tenant, search), reason]),
  ]);
  return [...new Set([...byWords, ...byReason])];
}

/** Reads only where the words may be, as far as that is known, and stops when it has enough. */
async function readByWords(tenant: Tenant, search: Search): Promise<Key[]> {
  const words = search.search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const conditions = [inIndex(tenant, search), wordsIn(words)];
  const blocks = await findBlocks(tenant, search.jobId, words);
  if (blocks === null) return readKeys(tenant, search, conditions);
  const found: Key[] = [];
  for (const run of runsIn(blocks, search)) {
    const take = search.take - found.length;
    if (take <= 0) break;
    found.push(...(await readKeys(tenant, { ...search, take }, [...conditions, run])));
  }
  return found;
}

/** The stretches of the list that are to be read, in its order, as conditions. */
function runsIn(blocks: BlockToRead[], { jobId, from }: Search): Prisma.Sql[] {
  if (jobId !== undefined) {
    const stretches = blocks.map(({ positions: [first, last], read }) => ({ first, last, read }));
    return runsOf(stretches, (key, other) => key > other)
      .filter(({ last }) => from === undefined || last > Number(from))
      .map(({ first, last }) => Prisma.sql`"position" BETWEEN ${first} AND ${last}`);
  }
  const stretches = blocks.map(({ ids: [last, first], read }) => ({ first, last, read }));
  return runsOf(stretches, (key, other) => key < other)
    .filter(({ last }) => from === undefined || last < from.toString())
    .map(({ first, last }) => Prisma.sql`"id" BETWEEN ${last} AND ${first}`);
}

async function readKeys({ db }: Tenant, search: Search, conditions: Prisma.Sql[]): Promise<Key[]> {
  const { jobId, status, from, take } = search;
  const [key, after, order] =
    jobId === undefined
      ? [Prisma.sql`"id"`, Prisma.sql`"id" < ${from}`, Prisma.sql`"id" DESC`]
      : [Prisma.sql`"position"`, Prisma.sql`"position" > ${from}`, Prisma.sql`"position"`];
  const all = [
    ...conditions,
    ...(status === undefined ? [] : [Prisma.sql`"status" = ${status}`]),
    ...(from === undefined ? [] : [after]),
  ];
  const rows = await readBulk<{ key: Key }>(
    db,
    Prisma.sql`
      SELECT ${key} AS "key" FROM "Record" WHERE ${Prisma.join(all, " AND ")} ORDER BY ${order} LIMIT ${take}`,
  );
  return rows.map(({ key }) => key);
}

/** By what begins the indexes over the words. A job is held to the workspace by its own row, which costs no look at a record. */
function inIndex({ workspaceId }: Tenant, { jobId }: Search): Prisma.Sql {
  if (jobId === undefined) return Prisma.sql`"workspaceId" = ${workspaceId}`;
  return Prisma.sql`"jobId" = ${jobId}
    AND EXISTS (SELECT 1 FROM "Job" WHERE "id" = ${jobId} AND "workspaceId" = ${workspaceId})`;
}

/** By what begins the index over the statuses. */
function inJobs({ workspaceId }: Tenant, { jobId }: Search): Prisma.Sql {
  const one = jobId === undefined ? Prisma.empty : Prisma.sql`AND "id" = ${jobId}`;
  return Prisma.sql`"jobId" IN (SELECT "id" FROM "Job" WHERE "workspaceId" = ${workspaceId} ${one})`;
}

function wordsIn(words: string[]): Prisma.Sql {
  return Prisma.join(
    words.map((word) => Prisma.sql`"searchText" LIKE ${`%${word.replace(/[\\%_]/g, "\\$&")}%`} ESCAPE '\\'`),
    " AND ",
  );
}
