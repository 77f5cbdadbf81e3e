import { readBulk } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { countAwaited } from "../model-request/store";
import { RECORD_STAGES, type RecordStage } from "../record/shape";
import { countRecords } from "./count-records.store";
import { readHitRates } from "./hit-rates.store";
import type { JobProgress } from "./shape";
import { getJob } from "./store";

const MINUTE = 60_000;
const MOST_REASONS = 10;

interface StageRow {
  stage: RecordStage;
  records: bigint | number;
}

/** What the job page shows, as of `now`. @throws AppError `not_found` */
export async function getJobProgress(tenant: Tenant, id: string, now: Date): Promise<JobProgress> {
  const job = await getJob(tenant, id);
  const counted = { id, finishedAt: job.finishedAt === null ? null : new Date(job.finishedAt) };
  const byStatus = (await countRecords(tenant, [counted])).get(id);
  const stages = await readStages(tenant, id);
  const ratePerMinute = await rate(tenant, id, job.startedAt, now);
  const awaitsBatch = job.finishedAt === null ? await countAwaited(tenant, id) : 0;
  const left = (byStatus?.waiting ?? 0) + (byStatus?.running ?? 0);
  return {
    job,
    stages,
    waiting: byStatus?.waiting ?? 0,
    running: byStatus?.running ?? 0,
    done: byStatus?.done ?? 0,
    ratePerMinute,
    etaSeconds:
      ratePerMinute === null || job.status !== "running" || awaitsBatch > 0
        ? null
        : Math.ceil((left / ratePerMinute) * 60),
    awaitsBatch,
    failures: await failures(tenant, id),
    hitRates: job.finishedAt === null || job.forecast === null ? null : await readHitRates(tenant, id),
  };
}

/** How many running records are in each stage; few are running, however large the job is. */
async function readStages({ db }: Tenant, id: string): Promise<Record<RecordStage, number>> {
  const rows = await readBulk<StageRow>(
    db,
    Prisma.sql`SELECT "stage", COUNT(*) AS "records" FROM "Record"
      WHERE "jobId" = ${id} AND "status" = 'running' AND "stage" IS NOT NULL GROUP BY "stage"`,
  );
  const counts = new Map(rows.map(({ stage, records }) => [stage, Number(records)]));
  return Object.fromEntries(RECORD_STAGES.map((stage) => [stage, counts.get(stage) ?? 0])) as Record<
    RecordStage,
    number
  >;
}

/** Records finished in the last minute of work, scaled up while the job is younger than that. */
async function rate(tenant: Tenant, id: string, startedAt: string | null, now: Date): Promise<number | null> {
  if (startedAt === null) return null;
  const span = Math.min(MINUTE, now.getTime() - Date.parse(startedAt));
  if (span <= 0) return null;
  const finished = await tenant.db.record.count({
    where: { jobId: id, finishedAt: { gt: new Date(now.getTime() - span) } },
  });
  return finished === 0 ? null : (finished / span) * MINUTE;
}

/** The reasons of most failures, the most frequent first. */
async function failures({ db }: Tenant, id: string): Promise<JobProgress["failures"]> {
  const rows = await readBulk<{ reason: string | null; records: bigint | number }>(
    db,
    Prisma.sql`SELECT "reason", COUNT(*) AS "records" FROM "Record"
      WHERE "jobId" = ${id} AND "status" = 'failed' GROUP BY "reason" ORDER BY COUNT("reason") DESC LIMIT ${MOST_REASONS}`,
  );
  return rows.map(({ reason, records }) => ({
    reason: reason ?? "No reason was kept",
    count: Number(records),
  }));
}
