import type { Db } from "@/lib/platform/db";
import { SharedReads } from "@/lib/platform/share-reads";
import { Prisma } from "@/prisma/generated/sqlite/client";

export interface Totals {
  records: { status: string; count: number }[];
  jobs: { status: string; count: number }[];
  /** US dollars over all model calls; calls of unknown price are not in it. */
  modelCostUsd: number;
}

interface CountRow {
  status: string;
  count: bigint | number;
}

const shared = new WeakMap<Db, SharedReads>();

/** What the whole installation holds, over all workspaces: for its operator's metrics, never for a user. */
export async function installationTotals(db: Db): Promise<Totals> {
  const reads = shared.get(db) ?? new SharedReads();
  shared.set(db, reads);
  return reads.read("totals", () => readTotals(db));
}

async function readTotals(db: Db): Promise<Totals> {
  const [records, jobs, cost] = await Promise.all([
    // By job too, because that is the order of an index, from which alone it can then be read.
    db.$queryRaw<CountRow[]>(Prisma.sql`
      SELECT "status", SUM("records") AS "count" FROM
        (SELECT "jobId", "status", COUNT(*) AS "records" FROM "Record" GROUP BY "jobId", "status") AS "byJob"
      GROUP BY "status"`),
    db.job.groupBy({ by: ["status"], _count: { _all: true } }),
    db.modelCall.aggregate({ _sum: { costMicros: true } }),
  ]);
  return {
    records: records.map(({ status, count }) => ({ status, count: Number(count) })),
    jobs: jobs.map((row) => ({ status: row.status, count: row._count._all })),
    modelCostUsd: (cost._sum.costMicros ?? 0) / 1e6,
  };
}
