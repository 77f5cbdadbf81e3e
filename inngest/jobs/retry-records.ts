import { findJob } from "@/lib/models/job/names.store";
import { moveJob } from "@/lib/models/job/store";
import { getRecord, reopenRecords } from "@/lib/models/record/store";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { inngest } from "../client";
import { jobStarted } from "../events";

/**
 * Runs a job's failed records again; with a reason, only those that failed for it.
 * @returns how many that are
 * @throws AppError `not_found`, `conflict` when there is nothing to retry
 */
export async function retryFailed(tenant: Tenant, jobId: string, reason?: string): Promise<number> {
  await findJob(tenant, jobId);
  const count = await reopenRecords(tenant, { jobId, reason });
  if (count === 0) throw new AppError("conflict", "No record of this job has failed");
  await goOn(tenant, jobId);
  return count;
}

/** Runs one record again from the start. @throws AppError `not_found`, `conflict` while it is being worked on */
export async function rerunRecord(tenant: Tenant, recordId: string): Promise<void> {
  const { record } = await getRecord(tenant, recordId);
  const count = await reopenRecords(tenant, { recordId });
  if (count === 0) throw new AppError("conflict", "This record is being worked on");
  await goOn(tenant, record.jobId);
}

async function goOn(tenant: Tenant, jobId: string): Promise<void> {
  await moveJob(tenant, jobId, ["completed", "failed", "cancelled"], "running", { reason: null });
  await inngest.send(jobStarted.create({ workspaceId: tenant.workspaceId, jobId }));
}
