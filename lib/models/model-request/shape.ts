import { z } from "zod";

/** What is asked, as it is kept until it is sent. */
export const keptRequestShape = z.object({
  model: z.string(),
  system: z.string(),
  prompt: z.string(),
  schemaName: z.string(),
  jsonSchema: z.record(z.string(), z.unknown()),
  maxTokens: z.int(),
  temperature: z.number(),
});
export type KeptRequest = z.infer<typeof keptRequestShape>;

/** What was answered, and the row of the ledger that has its price. */
export const keptAnswerShape = z.object({
  callId: z.string(),
  /** Of the list price. */
  priceShare: z.number(),
  answer: z.object({
    text: z.string(),
    model: z.string(),
    stop: z.enum(["end", "cut_off", "refused"]),
    usage: z.object({ inputTokens: z.int(), cachedTokens: z.int(), outputTokens: z.int() }),
  }),
});
export type KeptAnswer = z.infer<typeof keptAnswerShape>;

/** How a kept request stands. */
export type Asked =
  | { id: string; state: "waiting" }
  | ({ id: string; state: "answered" } & KeptAnswer)
  | { id: string; state: "failed"; reason: string };
