import { moveJob } from "@/lib/models/job/store";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { inngest } from "../client";
import { jobStarted } from "../events";

/** Sets a pending job going. @throws AppError `conflict` when it was started before */
export async function startJob(tenant: Tenant, jobId: string): Promise<void> {
  const moved = await moveJob(tenant, jobId, ["pending"], "running");
  if (!moved) throw new AppError("conflict", "This job has already been started");
  await inngest.send(jobStarted.create({ workspaceId: tenant.workspaceId, jobId }));
}
