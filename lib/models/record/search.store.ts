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

/** The ids of the records that are looked for: enough of them for `take`. */
export async function searchRecords(tenant: Tenant, search: Search): Promise<string[]> {
  const reason = Prisma.sql`"status" = 'failed' AND "reason" = ${search.search}`;
  const [byWords, byReason] = await Promise.all([
    readIds(tenant, search, [inIndex(tenant, search), wordsIn(search.search)]),
    readIds(tenant, search, [inJobs(tenant, search), reason]),
  ]);
  return [...new Set([...byWords, ...byReason])];
}

async function readIds({ db }: Tenant, search: Search, conditions: Prisma.Sql[]): Promise<string[]> {
  const inJob = search.jobId !== undefined;
  const all = [...conditions];
  if (search.status !== undefined) all.push(Prisma.sql`"status" = ${search.status}`);
  if (search.from !== undefined)
    all.push(
      inJob ? Prisma.sql`"position" > ${Number(search.from)}` : Prisma.sql`"id" < ${String(search.from)}`,
    );
  const rows = await db.$queryRaw<{ id: string }[]>(Prisma.sql`
    SELECT "id" FROM "Record" WHERE ${Prisma.join(all, " AND ")}
    ORDER BY ${inJob ? Prisma.sql`"position"` : Prisma.sql`"id" DESC`} LIMIT ${search.take}`);
  return rows.map(({ id }) => id);
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
