import { findCompany } from "@/lib/models/company/store";
import { completeJobIfDone } from "@/lib/models/job/store";
import { dropRequests } from "@/lib/models/model-request/store";
import { finishRecord, getRecord } from "@/lib/models/record/store";
import type { Tenant } from "@/lib/platform/tenant";
import type { FoundSite } from "./find-website";
import { type Target, tenantOf } from "./target";

/**
 * Gives the record its end, and the job its own when this was the last one.
 * @param held why no email could be written; null when one was
 */
export async function finishRecordStep(
  target: Target,
  site: FoundSite,
  held: string | null,
): Promise<{ status: string }> {
  const tenant = await tenantOf(target);
  const now = new Date();
  const end =
    site.kind === "none"
      ? { status: "no_website" as const, reason: site.reason }
      : { status: "done" as const, reason: held ?? (await unreadReason(tenant, target)) };
  await finishRecord(tenant, target.recordId, target.attempt, { ...end, now });
  await dropRequests(tenant, { recordId: target.recordId });
  await completeJobIfDone(tenant, target.jobId, now);
  return { status: end.status };
}

/** A site that does not let itself be read is no error, but a person should know why the email is thin. */
async function unreadReason(tenant: Tenant, target: Target): Promise<string | null> {
  const { record } = await getRecord(tenant, target.recordId);
  const company = record.companyId === null ? null : await findCompany(tenant, record.companyId);
  return company?.status === "failed" ? company.reason : null;
}
