import OpenAI from "openai";
import type { LlmAdapter } from "../contract";
import { chatCompletion } from "../openai/chat-completion";

export interface OllamaSettings {
  /** Ollama itself asks for none; gateways in front of it may. */
  apiKey?: string | undefined;
  baseUrl?: string | undefined;
  fetch: typeof globalThis.fetch;
}

/** A model on the user's own machine, through Ollama's OpenAI-compatible API. */
export function createOllama(settings: OllamaSettings): LlmAdapter {
  const client = new OpenAI({
    apiKey: settings.apiKey ?? "ollama",
    baseURL: settings.baseUrl ?? "http://127.0.0.1:11434/v1",
    fetch: settings.fetch,
    maxRetries: 0,
  });
  const complete = chatCompletion(client, ({ maxTokens, temperature }) => ({
    max_tokens: maxTokens,
    temperature,
  }));
  return { provider: "ollama", complete };
}
