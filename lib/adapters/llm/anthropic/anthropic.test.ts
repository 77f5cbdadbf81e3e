import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { describeLlmBatches } from "../batch.suite";
import { describeLlmAdapter } from "../contract.suite";
import { createLlm } from "../registry";

describeLlmAdapter("anthropic", (baseUrl) => {
  const settings = { LLM_PROVIDER: "anthropic" as const, LLM_API_KEY: "test-key", LLM_BASE_URL: baseUrl };
  return createLlm(settings, { fetch: globalThis.fetch }).adapter;
});

describeLlmBatches("anthropic", (baseUrl) => {
  const settings = { LLM_PROVIDER: "anthropic" as const, LLM_API_KEY: "test-key", LLM_BASE_URL: baseUrl };
  // The way out that the house itself uses: files must pass it too.
  const { fetch } = createGuardedFetch({ allow: "", trustedOrigins: [baseUrl] });
  return createLlm(settings, { fetch }).adapter.batches;
});
