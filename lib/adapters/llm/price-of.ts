import { calcPrice } from "@pydantic/genai-prices";
import type { TokenUsage } from "./contract";

/** Nothing is billed for these: they ask nobody. */
const FREE: ReadonlySet<string> = new Set(["template"]);

/**
 * What a request cost, in US dollars at list price; null when the price of the model is not known.
 * A local model's electricity is unknown too, so Ollama is null, never 0.
 */
export function priceOf(provider: string, model: string, usage: TokenUsage): number | null {
  if (FREE.has(provider)) return 0;
  const found = calcPrice(
    {
      input_tokens: usage.inputTokens,
      cache_read_tokens: usage.cachedTokens,
      output_tokens: usage.outputTokens,
    },
    model,
    { providerId: provider },
  );
  return found?.total_price ?? null;
}
