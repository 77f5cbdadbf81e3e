import type { z } from "zod";

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
}

/** One paid or failed request, for the ledger. */
export interface ModelCallReport {
  provider: string;
  model: string;
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
