import { z } from "zod";
import { factFieldShape } from "../fact/shape";
import { RECORD_STAGES } from "../record/shape";

export const JOB_STATUSES = ["pending", "running", "paused", "completed", "failed", "cancelled"] as const;
export const jobStatusShape = z.enum(JOB_STATUSES);
export type JobStatus = z.infer<typeof jobStatusShape>;

/** Share of rows, 0 to 1, in which something of a field is found. */
export const hitRatesShape = z.partialRecord(factFieldShape, z.number());
export type HitRates = z.infer<typeof hitRatesShape>;

/** What a job will take, told before it starts. The actual is as likely above P50 as below, and rarely above P95. */
export const forecastShape = z.object({
  /** US dollars for all rows, what a trial took included; null when the price of the model is unknown. */
  costUsdP50: z.number().nullable(),
  costUsdP95: z.number().nullable(),
  /** How many rows the strong model may rewrite, a trial's included; the writer rewrites the others. Null for no limit. */
  strongRewrites: z.int().nullable().default(null),
  /** Seconds from the start over all rows to the end. */
  secondsP50: z.number(),
  secondsP95: z.number(),
  hitRates: hitRatesShape,
  /** How many rows this was learned from: of the trial, and of past jobs of the same kind. */
  restsOn: z.object({ trialRows: z.int(), pastRows: z.int() }),
});
export type Forecast = z.infer<typeof forecastShape>;

export const jobShape = z.object({
  id: z.string(),
  name: z.string(),
  status: jobStatusShape,
  campaignId: z.string(),
  campaignName: z.string(),
  fileName: z.string(),
  totalRecords: z.int(),
  /** Records with a final status, failed ones included. */
  processedRecords: z.int(),
  failedRecords: z.int(),
  /** Records that ended as "no website found": a result, not a failure. */
  noWebsiteRecords: z.int(),
  cancelledRecords: z.int(),
  costUsd: z.number(),
  capUsd: z.number().nullable(),
  /** Rows of the file that were not taken in. */
  duplicateRows: z.int(),
  faultyRows: z.int(),
  /** True for a run over the first rows only, made by the import wizard. */
  trial: z.boolean(),
  /** What was foretold before the start; null where there was nothing to foretell from. */
  forecast: forecastShape.nullable(),
  /** Why it failed or stopped, for people. */
  reason: z.string().nullable(),
  createdAt: z.iso.datetime(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
});
export type Job = z.infer<typeof jobShape>;

/** What the job page shows live. */
export const jobProgressShape = z.object({
  job: jobShape,
  /** How many records stand in each stage now. */
  stages: z.record(z.enum(RECORD_STAGES), z.int()),
  waiting: z.int(),
  running: z.int(),
  done: z.int(),
  /** Records a minute over the last minute of work; null before there is a rate. */
  ratePerMinute: z.number().nullable(),
  /** Seconds until all records are done at this rate; null when unknown. */
  etaSeconds: z.number().nullable(),
  /** Records that wait for the provider's batch, 24 hours at most for each answer: there is no ETA while there are any. */
  awaitsBatch: z.int(),
  /** Failures by reason, most frequent first. */
  failures: z.array(z.object({ reason: z.string(), count: z.int() })),
  /** What was found in the end, over up to 1,000 rows; null before the end, and where nothing was foretold. */
  hitRates: hitRatesShape.nullable(),
});
export type JobProgress = z.infer<typeof jobProgressShape>;
