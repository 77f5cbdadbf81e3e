import { z } from "zod";
import { factFieldShape } from "../fact/shape";

/** How a source is named in campaigns, facts and figures. */
export const sourceNameShape = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, "A source's name has small letters, digits and hyphens, at most 40");

/** A miss is an answer: the source looked and knows nothing. */
export const OUTCOMES = ["hit", "miss", "error", "skipped"] as const;

/** What one source said of one field. */
export const fieldOutcomeShape = z.object({
  field: factFieldShape,
  outcome: z.enum(OUTCOMES),
  /** Of a hit: the values, surest first, to compare with what others say. */
  values: z.array(z.string()).optional(),
  /** Of a hit: of its surest value. */
  confidence: z.number().optional(),
  /** Of an error or a skip, for people. */
  reason: z.string().optional(),
});
export type FieldOutcome = z.infer<typeof fieldOutcomeShape>;

/** One question to one source. */
export const sourceAskShape = z.object({
  source: sourceNameShape,
  answers: z.array(fieldOutcomeShape),
  /** Milliseconds; null where nothing went out. */
  latencyMs: z.int().nullable(),
  /** US dollars; null when the source's price is unknown. */
  costUsd: z.number().nullable(),
});
export type SourceAsk = z.infer<typeof sourceAskShape>;

const count = z.int();

/** How a source did over one job. Rates are shares, 0 to 1; null where there is nothing to divide by. */
export const sourceFiguresShape = z.object({
  source: sourceNameShape,
  /** Companies and leads that it was asked about. */
  asked: count,
  /** Over fields: each field of each question counts once. */
  hits: count,
  misses: count,
  errors: count,
  skipped: count,
  /** Hits among hits and misses. */
  hitRate: z.number().nullable(),
  /** US dollars; null when its price is unknown. */
  costUsd: z.number().nullable(),
  costPerHitUsd: z.number().nullable(),
  /** Milliseconds; null where nothing went out. */
  latencyP50Ms: count.nullable(),
  latencyP95Ms: count.nullable(),
  /** Where another source hit the same field of the same company: how often one of the values is the same. */
  agreement: z.number().nullable(),
  /** How many comparisons that share rests on. */
  compared: count,
  fields: z.array(
    z.object({ field: factFieldShape, hits: count, misses: count, errors: count, skipped: count }),
  ),
});
export type SourceFigures = z.infer<typeof sourceFiguresShape>;

export const jobSourcesShape = z.object({
  sources: z.array(sourceFiguresShape),
  /** How many of the job's records the figures were counted over. */
  records: count,
});
export type JobSources = z.infer<typeof jobSourcesShape>;
