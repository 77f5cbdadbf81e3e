import OpenAI from "openai";
import type { LlmAdapter } from "../contract";
import { type AddSettings, chatCompletion } from "./chat-completion";
import { openAiBatches } from "./openai-batches";

export interface OpenAiSettings {
  apiKey: string;
  /** Without it, OpenAI's own address. */
  baseUrl?: string | undefined;
  fetch: typeof globalThis.fetch;
}

/** Models that reason whatever one says, and refuse a temperature. */
const ALWAYS_REASONS = /^(?:o\d|gpt-5(?:-|$))/;
/** Models whose reasoning can be turned off; short writing does not need it and it is paid by the token. */
const CAN_SKIP_REASONING = /^gpt-(?:5\.[1-9]|[6-9])/;

/** OpenAI, or a server that speaks its chat completions dialect with strict JSON schemas. */
export function createOpenAi(settings: OpenAiSettings): LlmAdapter {
  const client = new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl ?? "https://api.openai.com/v1",
    fetch: settings.fetch,
    maxRetries: 0,
  });
  const addSettings: AddSettings = ({ model, maxTokens, temperature, schemaName }) => ({
    max_completion_tokens: maxTokens,
    prompt_cache_key: schemaName,
    ...(ALWAYS_REASONS.test(model) ? { reasoning_effort: "low" } : { temperature }),
    ...(CAN_SKIP_REASONING.test(model) ? { reasoning_effort: "none" } : {}),
  });
  const complete = chatCompletion(client, addSettings);
  return { provider: "openai", complete, batches: openAiBatches(client, addSettings) };
}
