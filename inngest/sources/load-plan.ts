import { LRUCache } from "lru-cache";
import { getCampaign } from "@/lib/models/campaign/store";
import { getJobImport } from "@/lib/models/job/store";
import { planOf, type SourcePlan } from "@/lib/pipeline/ask-sources/source-plan";
import type { Tenant } from "@/lib/platform/tenant";

const plans = new LRUCache<string, SourcePlan>({ max: 500 });

/** Whom a job asks. A job's campaign never changes, so every record but the first gets this for nothing. */
export async function loadPlan(tenant: Tenant, jobId: string): Promise<SourcePlan> {
  const key = `${tenant.workspaceId} ${jobId}`;
  const known = plans.get(key);
  if (known !== undefined) return known;
  const { campaignId } = await getJobImport(tenant, jobId);
  const plan = planOf(await getCampaign(tenant, campaignId));
  plans.set(key, plan);
  return plan;
}
