import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { continueTrial } from "../../inngest/jobs/continue-trial";
import { createJob } from "../../inngest/jobs/create-job";
import { startJob } from "../../inngest/jobs/start-job";
import type { Forecast, Job } from "../../lib/models/job/shape";
import { getJob } from "../../lib/models/job/store";
import { receiveUpload } from "../../lib/models/upload/receive-upload";
import { guessMapping } from "../../lib/pipeline/import-leads/guess-mapping";
import { SAMPLE_CAMPAIGN } from "../../lib/pipeline/import-leads/sample";
import type { Tenant } from "../../lib/platform/tenant";
import { makeList } from "./make-list";
import type { Run } from "./runs";

const TRIAL_ROWS = 10;

/** Runs the first rows, takes the forecast, runs the rest. @returns what was foretold and what it took */
export async function runCampaign(
  tenant: Tenant,
  run: Run,
  seed: number,
): Promise<{ forecast: Forecast; costUsd: number; seconds: number }> {
  const upload = await receiveUpload(tenant, "leads.csv", Readable.from([makeList(run, seed)]));
  const choices = { options: {}, mapping: await guessMapping(upload, {}) };
  const campaign = { ...SAMPLE_CAMPAIGN, variants: run.variants, capUsd: null, recordCapUsd: null };
  const { id } = await createJob(tenant, { uploadId: upload.id, choices, campaign, trialRows: TRIAL_ROWS });
  await startJob(tenant, id);
  await untilEnded(tenant, id);
  const started = performance.now();
  await continueTrial(tenant, id);
  const { forecast, costUsd } = await untilEnded(tenant, id);
  if (forecast === null) throw new Error("Nothing was foretold");
  return { forecast, costUsd, seconds: (performance.now() - started) / 1000 };
}

/** Takes away what the next run could learn from. */
export async function forget({ db, workspaceId }: Tenant): Promise<void> {
  await db.job.deleteMany({ where: { workspaceId } });
  await db.company.deleteMany({ where: { workspaceId } });
}

async function untilEnded(tenant: Tenant, id: string): Promise<Job> {
  for (;;) {
    await wait(100);
    const job = await getJob(tenant, id);
    if (job.status === "completed") return job;
  }
}
