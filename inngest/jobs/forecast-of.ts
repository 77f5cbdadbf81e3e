import { priceOf } from "@/lib/adapters/llm/price-of";
import type { Campaign } from "@/lib/models/campaign/shape";
import { getCampaign } from "@/lib/models/campaign/store";
import { listOutcomes, type RecordOutcome } from "@/lib/models/job/outcome.store";
import { listPastJobs } from "@/lib/models/job/past.store";
import type { Forecast } from "@/lib/models/job/shape";
import { getJob, getJobImport } from "@/lib/models/job/store";
import { getUpload } from "@/lib/models/upload/store";
import { forecastJob, LEAST_PAST } from "@/lib/pipeline/forecast-job/forecast-job";
import { countCompanies } from "@/lib/pipeline/import-leads/count-companies";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { enrichment } from "../enrichment";

/** A trial has ten rows; one made by hand may have more. */
const TRIAL_ROWS = 1_000;
/** Past jobs looked at, and rows of each: what is older or more teaches little more. */
const PAST_JOBS = 5;
const PAST_ROWS = 200;
/** The tokens that the two requests usually take. */
const FIRST = { inputTokens: 500, cachedTokens: 0, outputTokens: 230 };
const REWRITE = { inputTokens: 700, cachedTokens: 0, outputTokens: 60 };

/**
 * What all rows of a job's file will take, from what its trial has been through and from past jobs of the same kind.
 * @returns null when there is too little to learn from, or the file is gone
 * @throws AppError `not_found`
 */
export async function forecastOf(tenant: Tenant, jobId: string): Promise<Forecast | null> {
  const job = await getJob(tenant, jobId);
  const { uploadId, choices, campaignId } = await getJobImport(tenant, jobId);
  const trial = job.processedRecords > 0 ? await listOutcomes(tenant, jobId, TRIAL_ROWS) : [];
  const { past, pastSecondsPerRow } = await pastOf(tenant, await getCampaign(tenant, campaignId));
  if (uploadId === null || (trial.length === 0 && past.length < LEAST_PAST)) return null;
  const settings = env();
  return forecastJob({
    trial,
    past,
    pastSecondsPerRow,
    list: await countCompanies(await getUpload(tenant, uploadId), choices),
    rewriteRatio: rewriteRatio(),
    capUsd: job.capUsd,
    lanes: Math.min(settings.JOB_CONCURRENCY, settings.WORKSPACE_CONCURRENCY),
    seed: jobId,
  });
}

async function pastOf(tenant: Tenant, { sources, variants }: Campaign) {
  const { llm } = enrichment();
  const model = llm.adapter.provider === "template" ? null : llm.cheapModel;
  const kind = { sources, variants, model };
  const jobs = await listPastJobs(tenant, kind, PAST_JOBS);
  const past: RecordOutcome[] = [];
  for (const { id } of jobs) past.push(...(await listOutcomes(tenant, id, PAST_ROWS)));
  return { past, pastSecondsPerRow: jobs.map(({ seconds, records }) => seconds / Math.max(1, records)) };
}

/** By list price, for a rewrite of one sentence against a first request; null where a price is unknown. */
function rewriteRatio(): number | null {
  const { adapter, cheapModel, strongModel } = enrichment().llm;
  const first = priceOf(adapter.provider, cheapModel, FIRST);
  const rewrite = priceOf(adapter.provider, strongModel, REWRITE);
  return first === null || rewrite === null || first === 0 ? null : rewrite / first;
}
