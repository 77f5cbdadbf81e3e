import { expect, it } from "vitest";
import { priceOf } from "./price-of";
import { createLlm } from "./registry";

const usage = { inputTokens: 1000, cachedTokens: 400, outputTokens: 100 };

it("prices input, cached and output tokens apart", () => {
  expect(priceOf("openai", "gpt-6-luna", usage)).toBeCloseTo((600 * 0.1 + 400 * 0.01 + 100 * 0.5) / 1e6, 12);
});

it("calls an unknown price unknown, never 0", () => {
  expect(priceOf("openai", "a-model-nobody-knows", usage)).toBeNull();
  expect(priceOf("ollama", "qwen3:8b", usage)).toBeNull();
});

it.each(["openai", "anthropic"] as const)("knows the price of both default models of %s", (provider) => {
  const llm = createLlm({ LLM_PROVIDER: provider, LLM_API_KEY: "k" }, { fetch });
  expect(priceOf(provider, llm.cheapModel, usage)).toBeGreaterThan(0);
  expect(priceOf(provider, llm.strongModel, usage)).toBeGreaterThan(0);
});

it("names the missing key, and needs none for the template writer", () => {
  expect(() => createLlm({ LLM_PROVIDER: "openai" }, { fetch })).toThrow(/LLM_API_KEY/);
  expect(createLlm({ LLM_PROVIDER: "template" }, { fetch }).adapter.provider).toBe("template");
});
