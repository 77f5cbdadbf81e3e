import { SharedReads } from "@/lib/platform/share-reads";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import type { RecordStatus } from "../record/shape";

export type RecordCounts = Record<RecordStatus, number> & { costMicros: number };

interface CountRow {
  jobId: string;
  status: RecordStatus;
  records: bigint | number;
  costMicros: bigint | number;
}

/** For a database each, so that askers of one never share with those of another. */
const reads = new WeakMap<object, SharedReads>();

/** The costly reads of a job's records that many askers at once share. */
export function sharedReads({ db }: Tenant): SharedReads {
  const shared = reads.get(db) ?? new SharedReads();
  reads.set(db, shared);
  return shared;
}

/** Records by status and money, for each of the jobs. Read from an index alone, so it is always true and still quick. */
export async function countRecords(tenant: Tenant, jobIds: string[]): Promise<Map<string, RecordCounts>> {
  if (jobIds.length === 0) return new Map();
  const key = ["counts", tenant.workspaceId, ...jobIds].join(" ");
  return sharedReads(tenant).read(key, () => readCounts(tenant, jobIds));
}

async function readCounts(tenant: Tenant, jobIds: string[]): Promise<Map<string, RecordCounts>> {
  const counts = new Map<string, RecordCounts>();
  const rows = await tenant.db.$queryRaw<CountRow[]>(Prisma.sql`
    SELECT "jobId", "status", COUNT(*) AS "records", COALESCE(SUM("costMicros"), 0) AS "costMicros"
    FROM "Record" WHERE "jobId" IN (
      SELECT "id" FROM "Job" WHERE "id" IN (${Prisma.join(jobIds)}) AND "workspaceId" = ${tenant.workspaceId}
    ) GROUP BY "jobId", "status"`);
  for (const row of rows) {
    const of = counts.get(row.jobId) ?? empty();
    of[row.status] += Number(row.records);
    of.costMicros += Number(row.costMicros);
    counts.set(row.jobId, of);
  }
  return counts;
}

function empty(): RecordCounts {
  return { waiting: 0, running: 0, done: 0, no_website: 0, failed: 0, cancelled: 0, costMicros: 0 };
}
