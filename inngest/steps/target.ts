import { openDefaultDb } from "@/lib/access/open-tenant";
import type { CampaignBrief } from "@/lib/models/campaign/shape";
import { getCampaign } from "@/lib/models/campaign/store";
import { getJobImport } from "@/lib/models/job/store";
import type { LeadRecord } from "@/lib/models/record/shape";
import { getRecord } from "@/lib/models/record/store";
import { countryOf } from "@/lib/pipeline/import-leads/country-of";
import type { Tenant } from "@/lib/platform/tenant";

/** What the event of a record says. */
export interface Target {
  workspaceId: string;
  jobId: string;
  recordId: string;
  attempt: number;
}

/** The tenant that a run acts for. */
export async function tenantOf(target: Pick<Target, "workspaceId">): Promise<Tenant> {
  return { db: await openDefaultDb(), workspaceId: target.workspaceId };
}

/** The record of a run with what every stage needs beside it. */
export async function loadTarget(
  tenant: Tenant,
  target: Target,
): Promise<{ record: LeadRecord; country: string | undefined }> {
  const { record } = await getRecord(tenant, target.recordId);
  return { record, country: countryOf(record.lead) ?? undefined };
}

/** The brief that the job's emails are written from. */
export async function loadBrief(tenant: Tenant, jobId: string): Promise<CampaignBrief> {
  const { campaignId } = await getJobImport(tenant, jobId);
  return getCampaign(tenant, campaignId);
}
