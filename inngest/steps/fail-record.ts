import { completeJobIfDone } from "@/lib/models/job/store";
import { dropRequests } from "@/lib/models/model-request/store";
import { finishRecord } from "@/lib/models/record/store";
import { type Target, tenantOf } from "./target";

/** Notes that a record's run has given up, with the reason of its last error. */
export async function failRecord(target: Target, reason: string): Promise<void> {
  const tenant = await tenantOf(target);
  const now = new Date();
  await finishRecord(tenant, target.recordId, target.attempt, { status: "failed", reason, now });
  await dropRequests(tenant, { recordId: target.recordId });
  await completeJobIfDone(tenant, target.jobId, now);
}
