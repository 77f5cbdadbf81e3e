import { findJob } from "@/lib/models/job/names.store";
import type { JobStatus } from "@/lib/models/job/shape";
import { moveJob } from "@/lib/models/job/store";
import { dropRequests } from "@/lib/models/model-request/store";
import { cancelRecords } from "@/lib/models/record/store";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { inngest } from "../client";
import { jobCancelled } from "../events";

/**
 * Stops a job for good: no step starts any more, running ones are told to stop, what was not finished is marked
 * cancelled. What is done stays. Cancelling twice is no error.
 * @returns what it was before
 * @throws AppError `not_found`, `conflict` for a job that has ended otherwise
 */
export async function cancelJob(tenant: Tenant, jobId: string): Promise<JobStatus> {
  const job = await findJob(tenant, jobId);
  if (job.status === "cancelled") return job.status;
  const moved = await moveJob(tenant, jobId, ["pending", "running", "paused"], "cancelled", {
    reason: "Cancelled by a person",
  });
  if (!moved) throw new AppError("conflict", "This job has already ended");
  await dropRequests(tenant, { jobId });
  await cancelRecords(tenant, jobId, "The job was cancelled", new Date());
  await inngest.send(jobCancelled.create({ workspaceId: tenant.workspaceId, jobId }));
  return job.status;
}
