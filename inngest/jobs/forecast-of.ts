import { BATCH_PRICE_SHARE } from "@/lib/adapters/llm/contract";
import { priceOf } from "@/lib/adapters/llm/price-of";
import type { Campaign } from "@/lib/models/campaign/shape";
import { getCampaign } from "@/lib/models/campaign/store";
import { listOutcomes, type OutcomeCall, type RecordOutcome } from "@/lib/models/job/outcome.store";
import { listPastJobs } from "@/lib/models/job/past.store";
import type { Forecast } from "@/lib/models/job/shape";
import { getJob, getJobImport } from "@/lib/models/job/store";
import { getUpload } from "@/lib/models/upload/store";
import type { RewriteRatios } from "@/lib/pipeline/forecast-job/draw-cost";
import { forecastJob, LEAST_PAST, type PastOutcomes } from "@/lib/pipeline/forecast-job/forecast-job";
import { countCompanies } from "@/lib/pipeline/import-leads/count-companies";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { enrichment } from "../enrichment";
import { hasBatches } from "./refuse-hurry";

/** A trial has ten rows; one made by hand may have more. */
const TRIAL_ROWS = 1_000;
/** Past jobs looked at, and rows of each: what is older or more teaches little more. */
const PAST_JOBS = 5;
const PAST_ROWS = 200;
const DAY_SECONDS = 86_400;
/** The tokens that a first request usually takes, where none was seen. */
const FIRST = { inputTokens: 500, outputTokens: 230 };
/** A rewrite is asked with the first request's words and the refused sentences, and answers with one of a few sentences. */
const REFUSED_TOKENS = 200;
const REWRITTEN_SHARE = 0.26;
/** The ledger counts an ask's letters, and on the high side. */
const RESERVED_TOKENS = 4 / 3;

/**
 * What all rows of a job's file will take, from what its trial has been through and from past jobs of the same kind.
 * @returns null when there is too little to learn from, or the file is gone
 * @throws AppError `not_found`
 */
export async function forecastOf(tenant: Tenant, jobId: string): Promise<Forecast | null> {
  const job = await getJob(tenant, jobId);
  const { uploadId, choices, campaignId } = await getJobImport(tenant, jobId);
  const trial = job.processedRecords > 0 ? await listOutcomes(tenant, jobId, TRIAL_ROWS) : [];
  const campaign = await getCampaign(tenant, campaignId);
  const { past, pastSecondsPerRow } = await pastOf(tenant, campaign);
  const pastRows = past.filter(({ alike }) => alike).flatMap(({ rows }) => rows).length;
  if (uploadId === null || (trial.length === 0 && pastRows < LEAST_PAST)) return null;
  const settings = env();
  const first = firstRequest([...trial, ...past.flatMap(({ rows }) => rows)]);
  return forecastJob({
    trial,
    past,
    pastSecondsPerRow,
    list: await countCompanies(await getUpload(tenant, uploadId), choices),
    variants: campaign.variants,
    ratios: rewriteRatios(first),
    boundsStrong: settings.LLM_STRONG_REWRITES === "foretold",
    reservedUsd: reservedUsd(first, settings.LLM_MAX_TOKENS),
    ...batchTerms(campaign),
    capUsd: job.capUsd,
    lanes: Math.min(settings.JOB_CONCURRENCY, settings.WORKSPACE_CONCURRENCY),
    seed: jobId,
  });
}

/** A batch may take a day, and nobody can tell how long this one will. */
function batchTerms({ noHurry }: Campaign): { priceShare: number; leastSeconds: number } {
  if (!noHurry || !hasBatches()) return { priceShare: 1, leastSeconds: 0 };
  return { priceShare: BATCH_PRICE_SHARE, leastSeconds: DAY_SECONDS };
}

async function pastOf(tenant: Tenant, { sources, variants }: Campaign) {
  const { llm } = enrichment();
  const model = llm.adapter.provider === "template" ? null : llm.cheapModel;
  const kind = { sources, variants, model };
  const jobs = await listPastJobs(tenant, kind, PAST_JOBS);
  const past: PastOutcomes[] = [];
  for (const { id, variants, alike } of jobs) {
    past.push({ rows: await listOutcomes(tenant, id, PAST_ROWS), variants, alike });
  }
  const ofKind = jobs.filter(({ alike }) => alike);
  return { past, pastSecondsPerRow: ofKind.map(({ seconds, records }) => seconds / Math.max(1, records)) };
}

/** The tokens of a row's first request, on average over the rows that paid for one. */
function firstRequest(rows: RecordOutcome[]): typeof FIRST {
  const asked = (call: OutcomeCall) => call.inputTokens > 0;
  const firsts = rows.flatMap(({ calls }) => calls.find(asked) ?? []);
  if (firsts.length === 0) return FIRST;
  const mean = (of: (call: OutcomeCall) => number) =>
    firsts.reduce((sum, call) => sum + of(call), 0) / firsts.length;
  return {
    inputTokens: Math.round(mean(({ inputTokens }) => inputTokens)),
    outputTokens: Math.round(mean(({ outputTokens }) => outputTokens)),
  };
}

/** What the ledger takes a first request to cost at most; 0 where its price is unknown. */
function reservedUsd({ inputTokens }: typeof FIRST, outputTokens: number): number {
  const { adapter, cheapModel } = enrichment().llm;
  const most = { inputTokens: Math.round(inputTokens * RESERVED_TOKENS), cachedTokens: 0, outputTokens };
  return priceOf(adapter.provider, cheapModel, most) ?? 0;
}

/** By list price, for a rewrite of one sentence against a first request; as dear as that where a price is unknown. */
function rewriteRatios(first: typeof FIRST): RewriteRatios {
  const { adapter, cheapModel, strongModel } = enrichment().llm;
  const price = (model: string, { inputTokens, outputTokens }: typeof FIRST) =>
    priceOf(adapter.provider, model, { inputTokens, cachedTokens: 0, outputTokens });
  const rewrite = {
    inputTokens: first.inputTokens + REFUSED_TOKENS,
    outputTokens: Math.round(first.outputTokens * REWRITTEN_SHARE),
  };
  const draft = price(cheapModel, first);
  const ratioOf = (model: string) => (draft ? (price(model, rewrite) ?? draft) / draft : 1);
  return { cheap: ratioOf(cheapModel), strong: strongModel === cheapModel ? null : ratioOf(strongModel) };
}
