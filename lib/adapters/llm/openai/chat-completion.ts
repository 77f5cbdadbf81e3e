import type OpenAI from "openai";
import { AppError } from "@/lib/platform/errors";
import type { BatchedRequest, LlmAdapter, LlmAnswer } from "../contract";
import { withDeadline } from "../with-deadline";

type ChatRequest = OpenAI.Chat.Completions.ChatCompletionCreateParamsNonStreaming;
type ChatAnswer = OpenAI.Chat.Completions.ChatCompletion;

/** The part of a request that every server of the chat completions dialect understands. */
function chatRequest(request: BatchedRequest): ChatRequest {
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

/** @throws AppError `upstream_failed` where there is no message in it */
export function readChatAnswer(answer: ChatAnswer): LlmAnswer {
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

/** What differs between providers: the name of the token limit, sampling, reasoning. */
export type AddSettings = (request: BatchedRequest) => Partial<ChatRequest>;

/** The body of a request in the chat completions dialect. */
export function chatBody(request: BatchedRequest, addSettings: AddSettings): ChatRequest {
  return { ...chatRequest(request), ...addSettings(request) };
}

/** Asks a server of the chat completions dialect. */
export function chatCompletion(client: OpenAI, addSettings: AddSettings): LlmAdapter["complete"] {
  return (request) =>
    withDeadline(request.timeoutMs, request.signal, async (signal) => {
      const body = chatBody(request, addSettings);
      return readChatAnswer(
        await client.chat.completions.create(body, { signal, timeout: request.timeoutMs }),
      );
    });
}
