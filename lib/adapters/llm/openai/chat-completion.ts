import type OpenAI from "openai";
import { AppError } from "@/lib/platform/errors";
import type { LlmAdapter, LlmAnswer, LlmRequest } from "../contract";
import { withDeadline } from "../with-deadline";

type ChatRequest = OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming;
type ChatAnswer = OpenAI.Chat.Completions.ChatCompletion;

/** The part of a request that every server of the chat completions dialect understands. */
function chatRequest(request: LlmRequest): ChatRequest {
  return {
    model: request.model,
    messages: [
      { role: "system", content: request.system },
      { role: "user", content: request.prompt },
    ],
    response_format: {
      type: "json_schema",
      json_schema: { name: request.schemaName, strict: true, schema: request.jsonSchema },
    },
  };
}

function stopOf(choice: ChatAnswer["choices"][number]): LlmAnswer["stop"] {
  if (choice.message.refusal || choice.finish_reason === "content_filter") return "refused";
  return choice.finish_reason === "length" ? "cut_off" : "end";
}

function readAnswer(answer: ChatAnswer): LlmAnswer {
  const choice = answer.choices?.[0];
  if (choice?.message === undefined) {
    throw new AppError("upstream_failed", "The model provider answered without a message.");
  }
  return {
    text: choice.message.content ?? "",
    model: answer.model,
    stop: stopOf(choice),
    usage: {
      inputTokens: answer.usage?.prompt_tokens ?? 0,
      cachedTokens: answer.usage?.prompt_tokens_details?.cached_tokens ?? 0,
      outputTokens: answer.usage?.completion_tokens ?? 0,
    },
  };
}

/**
 * Asks a server of the chat completions dialect. `addSettings` puts in what differs between providers:
 * the name of the token limit, sampling, reasoning.
 */
export function chatCompletion(
  client: OpenAI,
  addSettings: (request: LlmRequest) => Partial<ChatRequest>,
): LlmAdapter["complete"] {
  return (request) =>
    withDeadline(request.timeoutMs, request.signal, async (signal) => {
      const body = { ...chatRequest(request), ...addSettings(request) };
      return readAnswer(await client.chat.completions.create(body, { signal, timeout: request.timeoutMs }));
    });
}
