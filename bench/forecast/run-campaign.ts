import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { continueTrial } from "../../inngest/jobs/continue-trial";
import { createJob } from "../../inngest/jobs/create-job";
import { forecastOf } from "../../inngest/jobs/forecast-of";
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

export interface RunResult {
  /** Of the trial alone, as a team's first campaign has it. */
  first: Forecast;
  /** Of the trial and what was done before. */
  later: Forecast;
  costUsd: number;
  /** Rows that failed, which cost less than they would have: on a busy machine pages take too long. */
  failed: number;
  seconds: number;
}

/** Runs the first rows, takes the forecast with and without the past, runs the rest. */
export async function runCampaign(tenant: Tenant, run: Run, seed: number): Promise<RunResult> {
  const id = await prepare(tenant, run, seed, TRIAL_ROWS);
  await startJob(tenant, id);
  await untilEnded(tenant, id);
  const first = await withoutPast(tenant, () => forecastOf(tenant, id));
  const started = performance.now();
  await continueTrial(tenant, id);
  const { forecast: later, costUsd, failedRecords: failed } = await untilEnded(tenant, id);
  if (first === null || later === null) throw new Error("Nothing was foretold");
  return { first, later, costUsd, failed, seconds: (performance.now() - started) / 1000 };
}

/** An earlier campaign of the same model: another list, and another number of variants. */
export async function runEarlier(tenant: Tenant, run: Run, seed: number): Promise<void> {
  const other = { ...run, rows: 150, perCompany: 5, variants: (run.variants % 3) + 1, capUsd: null };
  const id = await prepare(tenant, other, seed, undefined);
  await startJob(tenant, id);
  await untilEnded(tenant, id);
}

async function prepare(
  tenant: Tenant,
  run: Run,
  seed: number,
  trialRows: number | undefined,
): Promise<string> {
  const { variants, sources, capUsd } = run;
  const upload = await receiveUpload(tenant, "leads.csv", Readable.from([makeList(run, seed)]));
  const choices = { options: {}, mapping: await guessMapping(upload, {}) };
  const campaign = { ...SAMPLE_CAMPAIGN, variants, sources, capUsd, recordCapUsd: null };
  return (await createJob(tenant, { uploadId: upload.id, choices, campaign, trialRows })).id;
}

/** Takes away what the next run could learn from. */
export async function forget({ db, workspaceId }: Tenant): Promise<void> {
  await db.job.deleteMany({ where: { workspaceId } });
  await db.company.deleteMany({ where: { workspaceId } });
}

/** Hides the finished jobs for as long as the work takes. */
async function withoutPast<Result>(
  { db, workspaceId }: Tenant,
  work: () => Promise<Result>,
): Promise<Result> {
  const past = { workspaceId, trial: false };
  await db.job.updateMany({ where: { ...past, status: "completed" }, data: { status: "failed" } });
  const result = await work();
  await db.job.updateMany({ where: { ...past, status: "failed" }, data: { status: "completed" } });
  return result;
}

async function untilEnded(tenant: Tenant, id: string): Promise<Job> {
  for (;;) {
    await wait(100);
    const job = await getJob(tenant, id);
    if (job.status === "completed") return job;
  }
}
