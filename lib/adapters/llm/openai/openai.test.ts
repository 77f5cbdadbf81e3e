import { describeLlmAdapter } from "../contract.suite";
import { createLlm } from "../registry";

describeLlmAdapter("openai", (baseUrl) => {
  const settings = { LLM_PROVIDER: "openai" as const, LLM_API_KEY: "test-key", LLM_BASE_URL: baseUrl };
  return createLlm(settings, { fetch: globalThis.fetch }).adapter;
});
