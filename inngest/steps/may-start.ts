import { jobStatus } from "@/lib/models/job/store";
import { enterStage } from "@/lib/models/record/store";
import { type Target, tenantOf } from "./target";

/** Whether a run may take its record into work now, must wait for the job to be resumed, or has nothing to do. */
export async function mayStart(target: Target): Promise<"go" | "wait" | "stop"> {
  const tenant = await tenantOf(target);
  const status = await jobStatus(tenant, target.jobId);
  if (status === "paused") return "wait";
  if (status !== "running") return "stop";
  const taken = await enterStage(tenant, target.recordId, target.attempt, "find-website", new Date());
  return taken ? "go" : "stop";
}
