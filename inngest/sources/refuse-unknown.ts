import type { CampaignBrief } from "@/lib/models/campaign/shape";
import { planOf } from "@/lib/pipeline/ask-sources/source-plan";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { loadSources } from "./load-sources";

/** @throws AppError `invalid_input` when a brief names a source that is not there, naming those that are */
export async function refuseUnknownSources(tenant: Tenant, brief: CampaignBrief): Promise<void> {
  const sources = await loadSources(tenant);
  const unknown = planOf(brief).names.find((name) => !sources.has(name));
  if (unknown === undefined) return;
  const message = `There is no source called ${unknown}. There are ${[...sources.keys()].join(", ")}`;
  throw new AppError("invalid_input", message, { fields: [{ field: "campaign.sources", message }] });
}
