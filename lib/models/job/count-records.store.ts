import type { Db } from "@/lib/platform/db";
import { SharedReads } from "@/lib/platform/share-reads";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import type { RecordStatus } from "../record/shape";
import { CountCache, type RecordCounts } from "./count-cache";

interface CountRow {
  jobId: string;
  status: RecordStatus;
  records: bigint | number;
  costMicros: bigint | number;
}

/** Whose records are counted, and since when they are final. */
export interface Counted {
  id: string;
  finishedAt: Date | null;
}

/** For a database each, so that askers of one never share with those of another. */
const shared = new WeakMap<Db, { reads: SharedReads; cache: CountCache }>();

function sharedOf(db: Db) {
  const of = shared.get(db) ?? { reads: new SharedReads(), cache: new CountCache() };
  shared.set(db, of);
  return of;
}

/** The costly reads of a job's records, for many askers at once. */
export function sharedReads({ db }: Tenant): SharedReads {
  return sharedOf(db).reads;
}

/** To be called by whoever has changed records. */
export function forgetCounts({ db }: Tenant): void {
  sharedOf(db).cache.forget();
}

/** Records by status and money, for each of the jobs: read from an index alone. */
export async function countRecords(tenant: Tenant, jobs: Counted[]): Promise<Map<string, RecordCounts>> {
  const { reads, cache } = sharedOf(tenant.db);
  const now = Date.now();
  const counts = new Map<string, RecordCounts>();
  const unknown: string[] = [];
  for (const { id, finishedAt } of jobs) {
    const kept = cache.find(`${tenant.workspaceId} ${id}`, finishedAt, now);
    if (kept) counts.set(id, kept);
    else unknown.push(id);
  }
  if (unknown.length === 0) return counts;
  const key = ["counts", tenant.workspaceId, ...unknown].join(" ");
  const read = await reads.read(key, () => readCounts(tenant, unknown));
  return new Map([...counts, ...read]);
}

async function readCounts(tenant: Tenant, jobIds: string[]): Promise<Map<string, RecordCounts>> {
  const { db, workspaceId } = tenant;
  const { cache } = sharedOf(db);
  const began = cache.moment(Date.now());
  const rows = await db.$queryRaw<CountRow[]>(Prisma.sql`
    SELECT "jobId", "status", COUNT(*) AS "records", COALESCE(SUM("costMicros"), 0) AS "costMicros"
    FROM "Record" WHERE "jobId" IN (
      SELECT "id" FROM "Job" WHERE "id" IN (${Prisma.join(jobIds)}) AND "workspaceId" = ${workspaceId}
    ) GROUP BY "jobId", "status"`);
  const counts = new Map<string, RecordCounts>();
  for (const row of rows) {
    const of = counts.get(row.jobId) ?? empty();
    of[row.status] += Number(row.records);
    of.costMicros += Number(row.costMicros);
    counts.set(row.jobId, of);
  }
  for (const [id, of] of counts) cache.keep(`${workspaceId} ${id}`, of, began);
  return counts;
}

function empty(): RecordCounts {
  return { waiting: 0, running: 0, done: 0, no_website: 0, failed: 0, cancelled: 0, costMicros: 0 };
}
