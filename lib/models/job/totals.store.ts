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

/** Metrics are looked at every few seconds at most; totals this old are as good, milliseconds. */
const FRESH = 2_000;

interface Shared {
  reads: SharedReads;
  last: { totals: Totals; readAt: number } | null;
}

const shared = new WeakMap<Db, Shared>();

/**
 * What the whole installation holds, over all workspaces, at most two seconds old: for its operator's metrics, never for a
 * user.
 */
export async function installationTotals(db: Db, now: number = Date.now()): Promise<Totals> {
  const of: Shared = shared.get(db) ?? { reads: new SharedReads(), last: null };
  shared.set(db, of);
  if (of.last !== null && now - of.last.readAt < FRESH) return of.last.totals;
  const totals = await of.reads.read("totals", () => readTotals(db));
  of.last = { totals, readAt: now };
  return totals;
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
