import type { BatchedRequest, TokenUsage } from "@/lib/adapters/llm/contract";
import { AppError } from "@/lib/platform/errors";

/** US dollars at list price; null when the model's price is unknown. */
export type PriceOf = (provider: string, model: string, usage: TokenUsage) => number | null;

/** Rough, and on the high side: what is reserved is replaced by the true cost a moment later. */
const CHARS_A_TOKEN = 3;

/** The most tokens that a request is likely to take. */
export function expectedUsage(request: BatchedRequest): TokenUsage {
  const schema = JSON.stringify(request.jsonSchema).length;
  const chars = request.system.length + request.prompt.length + schema;
  return { inputTokens: Math.ceil(chars / CHARS_A_TOKEN), cachedTokens: 0, outputTokens: request.maxTokens };
}

/** Millionths of a dollar, rounded up; null stays unknown. */
export function toMicros(usd: number | null, share = 1): number | null {
  return usd === null ? null : Math.ceil(usd * share * 1e6);
}

/** The error of a call that a cap stands in the way of. */
export function capReached(cap: "record" | "job" | "month"): AppError {
  const text = {
    record: "The money cap of this record is reached",
    job: "The money cap of this job is reached: raise it or take a cheaper model, then retry",
    month: "This month's money cap of the workspace is reached",
  };
  return new AppError("cap_reached", text[cap], { retryable: false });
}
