import { moveJob } from "@/lib/models/job/store";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { inngest } from "../client";
import { jobResumed } from "../events";

/** Lets what is running finish and starts nothing new. @throws AppError `conflict` when the job is not running */
export async function pauseJob(tenant: Tenant, jobId: string): Promise<void> {
  const moved = await moveJob(tenant, jobId, ["running"], "paused");
  if (!moved) throw new AppError("conflict", "Only a running job can be paused");
}

/** Goes on with a paused job. @throws AppError `conflict` when it is not paused */
export async function resumeJob(tenant: Tenant, jobId: string): Promise<void> {
  const moved = await moveJob(tenant, jobId, ["paused"], "running");
  if (!moved) throw new AppError("conflict", "Only a paused job can be resumed");
  await inngest.send(jobResumed.create({ workspaceId: tenant.workspaceId, jobId }));
}
