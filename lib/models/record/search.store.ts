import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
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

/**
 * The records that are looked for, enough of them for `take`: by their positions in a job, by their ids in the workspace.
 * Nothing else is read of a job, so that the databases take the index that holds its words.
 */
export async function searchRecords(tenant: Tenant, search: Search): Promise<(string | number)[]> {
  const reason = Prisma.sql`"status" = 'failed' AND "reason" = ${search.search}`;
  const [byWords, byReason] = await Promise.all([
    readKeys(tenant, search, [inIndex(tenant, search), wordsIn(search.search)]),
    readKeys(tenant, search, [inJobs(tenant, search), reason]),
  ]);
  return [...new Set([...byWords, ...byReason])];
}

async function readKeys(
  { db }: Tenant,
  search: Search,
  conditions: Prisma.Sql[],
): Promise<(string | number)[]> {
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
  const rows = await db.$queryRaw<{ key: string | number }[]>(Prisma.sql`
    SELECT ${key} AS "key" FROM "Record" WHERE ${Prisma.join(all, " AND ")} ORDER BY ${order} LIMIT ${take}`);
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

function wordsIn(search: string): Prisma.Sql {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  return Prisma.join(
    words.map((word) => Prisma.sql`"searchText" LIKE ${`%${word.replace(/[\\%_]/g, "\\$&")}%`} ESCAPE '\\'`),
    " AND ",
  );
}
