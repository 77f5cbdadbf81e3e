import Anthropic from "@anthropic-ai/sdk";
import type { LlmAdapter } from "../contract";
import { withDeadline } from "../with-deadline";
import { anthropicBatches } from "./anthropic-batches";
import { messageRequest, readMessage } from "./message";

export interface AnthropicSettings {
  apiKey: string;
  /** Without it, Anthropic's own address. A trailing `/v1` is cut off: the SDK adds it. */
  baseUrl?: string | undefined;
  fetch: typeof globalThis.fetch;
}

/** Anthropic's messages API with a JSON schema for the answer. */
export function createAnthropic(settings: AnthropicSettings): LlmAdapter {
  const client = new Anthropic({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl?.replace(/\/v1\/?$/, "") ?? "https://api.anthropic.com",
    fetch: settings.fetch,
    maxRetries: 0,
  });
  return {
    provider: "anthropic",
    complete: (request) =>
      withDeadline(request.timeoutMs, request.signal, async (signal) =>
        readMessage(
          await client.messages.create(messageRequest(request), { signal, timeout: request.timeoutMs }),
        ),
      ),
    batches: anthropicBatches(client),
  };
}
