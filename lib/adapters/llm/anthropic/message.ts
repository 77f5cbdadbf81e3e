import type Anthropic from "@anthropic-ai/sdk";
import { AppError } from "@/lib/platform/errors";
import type { BatchedRequest, LlmAnswer } from "../contract";

type MessageRequest = Anthropic.Messages.MessageCreateParamsNonStreaming;

/** The body of a request. The temperature is left out: current Claude models refuse it. The system prefix is marked for the cache. */
export function messageRequest(request: BatchedRequest): MessageRequest {
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

/** @throws AppError `upstream_failed` where there is no message in it */
export function readMessage(message: Anthropic.Messages.Message): LlmAnswer {
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
