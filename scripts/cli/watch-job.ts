import { setTimeout as wait } from "node:timers/promises";
import { getJobProgress } from "../../lib/models/job/progress.store";
import type { Job, JobProgress } from "../../lib/models/job/shape";
import type { Tenant } from "../../lib/platform/tenant";

const LOOK_EVERY = 250;
const BAR = 24;

/** Shows a job's progress until it has ended. In a terminal one line that moves; otherwise, or as JSON, a line a change. */
export async function watchJob(tenant: Tenant, jobId: string, options: { json: boolean }): Promise<Job> {
  let shown = "";
  for (;;) {
    const progress = await getJobProgress(tenant, jobId, new Date());
    const line = options.json
      ? JSON.stringify({ event: "progress", ...short(progress) })
      : describe(progress);
    if (line !== shown) print(line, options.json);
    shown = line;
    if (["completed", "failed", "cancelled"].includes(progress.job.status)) {
      if (process.stderr.isTTY && !options.json) process.stderr.write("\n");
      return progress.job;
    }
    await wait(LOOK_EVERY);
  }
}

function print(line: string, json: boolean): void {
  if (json) console.log(line);
  else if (process.stderr.isTTY) process.stderr.write(`\r\x1b[2K${line}`);
  else process.stderr.write(`${line}\n`);
}

function short({ job, ratePerMinute, etaSeconds }: JobProgress) {
  const { id, status, totalRecords, processedRecords, failedRecords, costUsd } = job;
  return { id, status, totalRecords, processedRecords, failedRecords, costUsd, ratePerMinute, etaSeconds };
}

function describe({ job, ratePerMinute, etaSeconds, awaitsBatch }: JobProgress): string {
  const share = job.totalRecords === 0 ? 0 : job.processedRecords / job.totalRecords;
  const filled = Math.round(share * BAR);
  const rate = ratePerMinute === null ? "" : ` · ${Math.round(ratePerMinute)}/min`;
  const eta = etaSeconds === null || etaSeconds === 0 ? "" : ` · ${etaSeconds} s left`;
  const awaits = awaitsBatch === 0 ? "" : ` · ${awaitsBatch} waiting for the batch, up to 24 h`;
  const failed = job.failedRecords > 0 ? ` · ${job.failedRecords} failed` : "";
  const bar = `${"█".repeat(filled)}${"░".repeat(BAR - filled)}`;
  return `${bar} ${job.processedRecords}/${job.totalRecords}${failed}${rate}${eta}${awaits} · $${job.costUsd.toFixed(4)}`;
}
