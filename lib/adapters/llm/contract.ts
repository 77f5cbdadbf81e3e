import type { z } from "zod";
import type { AppError } from "@/lib/platform/errors";

export interface TokenUsage {
  /** All input tokens, cached ones included. */
  inputTokens: number;
  cachedTokens: number;
  outputTokens: number;
}

export interface LlmRequest {
  model: string;
  /** The unchanging part first: providers cache equal prefixes. */
  system: string;
  prompt: string;
  /** Name of the answer's shape: letters, digits, `_`. */
  schemaName: string;
  /** JSON Schema (draft 2020-12) of the wanted answer. */
  jsonSchema: Record<string, unknown>;
  maxTokens: number;
  temperature: number;
  timeoutMs: number;
  signal?: AbortSignal;
}

export interface LlmAnswer {
  /** The raw text of the answer, meant to be JSON. */
  text: string;
  usage: TokenUsage;
  /** The model that answered, as the provider names it. */
  model: string;
  stop: "end" | "cut_off" | "refused";
}

/** A request as it can be kept and sent later. */
export type BatchedRequest = Omit<LlmRequest, "timeoutMs" | "signal">;

export interface BatchItem {
  /** Ours: at most 64 letters, digits, `-` and `_`. */
  id: string;
  request: BatchedRequest;
}

/** What came of one request of a batch. */
export type BatchResult = { id: string; answer: LlmAnswer } | { id: string; error: AppError };

/**
 * A provider's way of answering many requests within a day, at half its list price. All of it throws what `complete`
 * throws.
 */
export interface LlmBatches {
  /** Sends the requests, all for one model, as one batch that bears our name. @returns the provider's name for it */
  submit(ourId: string, items: BatchItem[]): Promise<string>;
  /**
   * Looks for a batch that was sent and whose answer got lost. `unsure` where the provider cannot tell yet.
   */
  find(lost: LostBatch): Promise<FoundBatch>;
  /** @returns null while it is being worked on, else why requests of it may have no result */
  look(providerId: string): Promise<{ reason: string } | null>;
  /** The results of an ended batch, in any order. Requests that were never answered may be missing. */
  results(providerId: string): Promise<BatchResult[]>;
  /** Asks the provider to stop; what is done by then still has its result and its price. */
  cancel(providerId: string): Promise<void>;
  /** Removes what the provider keeps of it. */
  forget(providerId: string): Promise<void>;
}

export type FoundBatch = { state: "found"; providerId: string } | { state: "none" } | { state: "unsure" };

/** A batch that was sent, as far as we know it. */
export interface LostBatch {
  ourId: string;
  /** How many requests went, and which of them we still know. */
  size: number;
  ids: ReadonlySet<string>;
  /** When it was sent, at the earliest. */
  since: Date;
}

/** What a batched request costs of its list price, at both providers that have batches. */
export const BATCH_PRICE_SHARE = 0.5;

/**
 * One way of asking a language model. Retrying is the caller's: an adapter makes exactly one paid request.
 */
export interface LlmAdapter {
  readonly provider: "openai" | "anthropic" | "ollama" | "template";
  /**
   * @throws AppError `unauthenticated`, `rate_limited` (retryAfterMs where told), `timed_out`, `upstream_failed`,
   * `invalid_input` (the provider refused the request's form; not retryable).
   */
  complete(request: LlmRequest): Promise<LlmAnswer>;
  /** Absent where the provider has no batches. */
  readonly batches?: LlmBatches;
}

/** One paid or failed request, for the ledger. */
export interface ModelCallReport {
  provider: string;
  model: string;
  /** What it was sent beside the system text. */
  prompt: string;
  usage: TokenUsage;
  durationMs: number;
  outcome: "ok" | "invalid" | "refused" | "cut_off" | "failed";
  error: string | null;
}

/** What a caller of a model wants: the text of the ask and the zod shape of the answer. */
export interface ShapedAsk<Shape extends z.ZodType> {
  model: string;
  system: string;
  prompt: string;
  schemaName: string;
  shape: Shape;
  maxTokens: number;
  temperature: number;
  signal?: AbortSignal;
  /** Told of every request, before the next one is made, so that no paid call goes uncounted. */
  onCall: (report: ModelCallReport) => Promise<void>;
}

/**
 * Asks for an answer of a given shape, with one repair try when the answer does not fit.
 */
export type AskForShape = <Shape extends z.ZodType>(ask: ShapedAsk<Shape>) => Promise<z.infer<Shape>>;
