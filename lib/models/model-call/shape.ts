import { z } from "zod";

/** One line of the money ledger: one request to a model, paid or not. */
export const modelCallShape = z.object({
  id: z.string(),
  jobId: z.string().nullable(),
  recordId: z.string().nullable(),
  stage: z.string(),
  provider: z.string(),
  model: z.string(),
  inputTokens: z.int(),
  /** Part of the input tokens that the provider's cache served. */
  cachedTokens: z.int(),
  outputTokens: z.int(),
  /** US dollars; null when the price of the model is unknown. */
  costUsd: z.number().nullable(),
  /** True when the provider answered in a batch, at half its list price. */
  batch: z.boolean(),
  durationMs: z.int(),
  outcome: z.enum(["ok", "invalid", "refused", "cut_off", "failed"]),
  error: z.string().nullable(),
  createdAt: z.iso.datetime(),
});
export type ModelCall = z.infer<typeof modelCallShape>;
