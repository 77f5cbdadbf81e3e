import type { CampaignInput } from "@/lib/models/campaign/shape";
import { AppError } from "@/lib/platform/errors";
import { enrichment } from "../enrichment";

/** Whether the configured model can answer in batches; a model that lacks its key cannot. */
export function hasBatches(): boolean {
  try {
    return enrichment().llm.adapter.batches !== undefined;
  } catch (error) {
    if (error instanceof AppError) return false;
    throw error;
  }
}

/** @throws AppError `invalid_input` for a campaign without hurry where the model has no batches */
export function refuseWithoutBatches({ noHurry }: Pick<CampaignInput, "noHurry">): void {
  if (!noHurry || hasBatches()) return;
  const { provider } = enrichment().llm.adapter;
  const message = `“No hurry” needs a model provider with batches (openai or anthropic); this one is ${provider}.`;
  throw new AppError("invalid_input", message, { fields: [{ field: "campaign.noHurry", message }] });
}
