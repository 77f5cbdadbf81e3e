import type { CampaignBrief } from "@/lib/models/campaign/shape";
import type { CallCaps } from "@/lib/models/model-call/store";
import { findWorkspace } from "@/lib/models/workspace/store";
import type { Tenant } from "@/lib/platform/tenant";

/** How much a record, its job and the month may cost, whoever is paid. */
export async function capsOf(
  tenant: Tenant,
  brief: Pick<CampaignBrief, "recordCapUsd" | "capUsd">,
): Promise<CallCaps> {
  const workspace = await findWorkspace(tenant.db, tenant.workspaceId);
  const micros = (usd: number | null | undefined) =>
    usd === null || usd === undefined ? null : Math.round(usd * 1e6);
  return {
    recordMicros: micros(brief.recordCapUsd),
    jobMicros: micros(brief.capUsd),
    monthMicros: micros(workspace?.monthlyCapUsd),
  };
}
