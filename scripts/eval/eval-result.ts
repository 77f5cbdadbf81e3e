import { z } from "zod";

const share = z.number().min(0).max(1).nullable();

/** One run over the golden set. */
export const evalResultShape = z.object({
  at: z.iso.datetime(),
  note: z.string(),
  provider: z.string(),
  model: z.string(),
  records: z.int(),
  failed: z.int(),
  /** Drafts that the model wrote and the gate let out, of all that were asked of it; null where no model writes. */
  gatePassRate: share,
  /** Of what is true about the companies, how much was found; and of what was found, how much is true. */
  emailRecall: share,
  emailPrecision: share,
  phoneRecall: share,
  phonePrecision: share,
  websiteRight: share,
  modelCalls: z.int(),
  inputTokens: z.int(),
  outputTokens: z.int(),
  /** US dollars a record; null when a model's price is unknown. */
  costUsdPerRecord: z.number().nullable(),
  /** Milliseconds of a model call. */
  latencyP50: z.int().nullable(),
  latencyP95: z.int().nullable(),
  seconds: z.number(),
});
export type EvalResult = z.infer<typeof evalResultShape>;
