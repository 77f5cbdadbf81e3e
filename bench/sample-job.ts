import { createReadStream } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { createJob } from "../inngest/jobs/create-job";
import { startJob } from "../inngest/jobs/start-job";
import { getJob } from "../lib/models/job/store";
import { receiveUpload } from "../lib/models/upload/receive-upload";
import { guessMapping } from "../lib/pipeline/import-leads/guess-mapping";
import { SAMPLE_CAMPAIGN } from "../lib/pipeline/import-leads/sample";
import type { Tenant } from "../lib/platform/tenant";

/** A job over a file of leads, not yet started. */
export async function createSampleJob(tenant: Tenant, file: string): Promise<string> {
  const upload = await receiveUpload(tenant, "leads.csv", createReadStream(file));
  const choices = { options: {}, mapping: await guessMapping(upload, {}) };
  const campaign = { ...SAMPLE_CAMPAIGN, capUsd: null };
  return (await createJob(tenant, { uploadId: upload.id, choices, campaign })).id;
}

/** Starts all jobs at once and waits until each has ended. */
export async function waitForJobs(tenant: Tenant, ids: string[]) {
  const started = performance.now();
  await Promise.all(ids.map((id) => startJob(tenant, id)));
  const seconds = new Map<string, number>();
  while (seconds.size < ids.length) {
    await wait(100);
    for (const id of ids) {
      if (seconds.has(id)) continue;
      const job = await getJob(tenant, id);
      if (job.finishedAt !== null) seconds.set(id, (performance.now() - started) / 1000);
    }
  }
  const ended = await Promise.all(ids.map((id) => getJob(tenant, id)));
  const all = [...seconds.values()];
  return {
    seconds: Math.max(...all),
    slowestToFastest: Math.max(...all) / Math.min(...all),
    done: sum(ended.map((job) => job.processedRecords - job.failedRecords - job.noWebsiteRecords)),
    noWebsite: sum(ended.map((job) => job.noWebsiteRecords)),
    failed: sum(ended.map((job) => job.failedRecords)),
    costUsd: sum(ended.map((job) => job.costUsd)),
  };
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
