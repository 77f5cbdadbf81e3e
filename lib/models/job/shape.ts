import { z } from "zod";
import { RECORD_STAGES } from "../record/shape";

export const JOB_STATUSES = ["pending", "running", "paused", "completed", "failed", "cancelled"] as const;
export const jobStatusShape = z.enum(JOB_STATUSES);
export type JobStatus = z.infer<typeof jobStatusShape>;

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
  /** Failures by reason, most frequent first. */
  failures: z.array(z.object({ reason: z.string(), count: z.int() })),
});
export type JobProgress = z.infer<typeof jobProgressShape>;
