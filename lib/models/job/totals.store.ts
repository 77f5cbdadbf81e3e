import type { Db } from "@/lib/platform/db";

export interface Totals {
  records: { status: string; count: number }[];
  jobs: { status: string; count: number }[];
  /** US dollars over all model calls; calls of unknown price are not in it. */
  modelCostUsd: number;
}

/** What the whole installation holds, over all workspaces: for its operator's metrics, never for a user. */
export async function installationTotals(db: Db): Promise<Totals> {
  const [records, jobs, cost] = await Promise.all([
    db.record.groupBy({ by: ["status"], _count: { _all: true } }),
    db.job.groupBy({ by: ["status"], _count: { _all: true } }),
    db.modelCall.aggregate({ _sum: { costMicros: true } }),
  ]);
  const counted = (row: { status: string; _count: { _all: number } }) => ({
    status: row.status,
    count: row._count._all,
  });
  return {
    records: records.map(counted),
    jobs: jobs.map(counted),
    modelCostUsd: (cost._sum.costMicros ?? 0) / 1e6,
  };
}
