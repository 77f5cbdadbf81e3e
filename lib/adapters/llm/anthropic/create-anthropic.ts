import Anthropic from "@anthropic-ai/sdk";
import { AppError } from "@/lib/platform/errors";
import type { LlmAdapter, LlmAnswer, LlmRequest } from "../contract";
import { withDeadline } from "../with-deadline";

export interface AnthropicSettings {
  apiKey: string;
  /** Without it, Anthropic's own address. A trailing `/v1` is cut off: the SDK adds it. */
  baseUrl?: string | undefined;
  fetch: typeof globalThis.fetch;
}

type MessageRequest = Anthropic.Messages.MessageCreateParamsNonStreaming;

/** The temperature is left out: current Claude models refuse it. The system prefix is marked for the cache. */
function messageRequest(request: LlmRequest): MessageRequest {
  return {
    model: request.model,
    max_tokens: request.maxTokens,
    system: [{ type: "text", text: request.system, cache_control: { type: "ephemeral" } }],
    messages: [{ role: "user", content: request.prompt }],
    output_config: { format: { type: "json_schema", schema: request.jsonSchema } },
  };
}

function stopOf(reason: Anthropic.Messages.Message["stop_reason"]): LlmAnswer["stop"] {
  if (reason === "refusal") return "refused";
  return reason === "max_tokens" || reason === "model_context_window_exceeded" ? "cut_off" : "end";
}

function readAnswer(message: Anthropic.Messages.Message): LlmAnswer {
  if (!Array.isArray(message.content)) {
    throw new AppError("upstream_failed", "The model provider answered without a message.");
  }
  const { usage } = message;
  const cached = usage?.cache_read_input_tokens ?? 0;
  const written = usage?.cache_creation_input_tokens ?? 0;
  return {
    text: message.content.map((block) => (block.type === "text" ? block.text : "")).join(""),
    model: message.model,
    stop: stopOf(message.stop_reason),
    usage: {
      inputTokens: (usage?.input_tokens ?? 0) + cached + written,
      cachedTokens: cached,
      outputTokens: usage?.output_tokens ?? 0,
    },
  };
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
        readAnswer(
          await client.messages.create(messageRequest(request), { signal, timeout: request.timeoutMs }),
        ),
      ),
  };
}
