import type { Env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { createAnthropic } from "./anthropic/create-anthropic";
import type { LlmAdapter } from "./contract";
import { createOllama } from "./ollama/create-ollama";
import { createOpenAi } from "./openai/create-openai";
import { createTemplate } from "./template/create-template";

export type LlmSettings = Pick<
  Env,
  "LLM_PROVIDER" | "LLM_API_KEY" | "LLM_BASE_URL" | "LLM_MODEL" | "LLM_CHEAP_MODEL"
>;

export interface Llm {
  adapter: LlmAdapter;
  /** For work where quality pays, or where the cheap model failed. */
  strongModel: string;
  /** For simple work. */
  cheapModel: string;
}

const DEFAULT_MODELS: Record<LlmAdapter["provider"], { strong: string; cheap: string }> = {
  openai: { strong: "gpt-6-sol", cheap: "gpt-6-luna" },
  anthropic: { strong: "claude-sonnet-5", cheap: "claude-haiku-4-5" },
  ollama: { strong: "qwen3:8b", cheap: "qwen3:4b" },
  template: { strong: "template", cheap: "template" },
};

function keyOf(settings: LlmSettings): string {
  if (settings.LLM_API_KEY !== undefined) return settings.LLM_API_KEY;
  throw new AppError(
    "unauthenticated",
    `LLM_PROVIDER=${settings.LLM_PROVIDER} needs a key: set LLM_API_KEY, or LLM_PROVIDER=template to go without.`,
  );
}

function createAdapter(settings: LlmSettings, fetch: typeof globalThis.fetch): LlmAdapter {
  const baseUrl = settings.LLM_BASE_URL;
  switch (settings.LLM_PROVIDER) {
    case "openai":
      return createOpenAi({ apiKey: keyOf(settings), baseUrl, fetch });
    case "anthropic":
      return createAnthropic({ apiKey: keyOf(settings), baseUrl, fetch });
    case "ollama":
      return createOllama({ apiKey: settings.LLM_API_KEY, baseUrl, fetch });
    case "template":
      return createTemplate();
  }
}

/**
 * The configured way of asking a model, with the models for simple and for hard work.
 * A user who names only `LLM_MODEL` gets it for both; one request never goes to a model nobody chose.
 * @throws AppError `unauthenticated` where the provider needs a key and none is set.
 */
export function createLlm(settings: LlmSettings, { fetch }: { fetch: typeof globalThis.fetch }): Llm {
  const defaults = DEFAULT_MODELS[settings.LLM_PROVIDER];
  const strongModel = settings.LLM_MODEL ?? defaults.strong;
  const cheapModel = settings.LLM_CHEAP_MODEL ?? settings.LLM_MODEL ?? defaults.cheap;
  return { adapter: createAdapter(settings, fetch), strongModel, cheapModel };
}
