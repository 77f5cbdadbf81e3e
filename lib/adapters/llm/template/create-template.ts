import { AppError } from "@/lib/platform/errors";
import type { LlmAdapter } from "../contract";

/**
 * Stands in where no model is configured: emails then come from the built-in template writer, which asks nobody.
 * Asking this adapter is a mistake of the caller and says so.
 */
export function createTemplate(): LlmAdapter {
  return {
    provider: "template",
    complete: async () => {
      throw new AppError("unavailable", "No model is configured (LLM_PROVIDER=template).", {
        retryable: false,
      });
    },
  };
}
