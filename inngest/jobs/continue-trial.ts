import { getJobImport, moveJob } from "@/lib/models/job/store";
import { getUpload } from "@/lib/models/upload/store";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { inngest } from "../client";
import { jobStarted } from "../events";
import { keepForecast } from "./keep-forecast";
import { takeInRows } from "./take-in-rows";

/**
 * Goes on from a trial over the rest of its file, in the same job: what the trial found and paid for stays.
 * @throws AppError `conflict` when the job was cancelled or its file is gone
 */
export async function continueTrial(tenant: Tenant, jobId: string): Promise<void> {
  const { uploadId, choices } = await getJobImport(tenant, jobId);
  if (uploadId === null) throw new AppError("conflict", "The file of this trial is gone. Upload it again.");
  const upload = await getUpload(tenant, uploadId);
  // Before the other rows come in: the forecast is to rest on the trial alone.
  await keepForecast(tenant, jobId);
  await takeInRows(tenant, jobId, upload, choices);
  const moved = await moveJob(tenant, jobId, ["pending", "running", "paused", "completed"], "running", {
    trial: false,
  });
  if (!moved) throw new AppError("conflict", "This job was cancelled; import the file again");
  await inngest.send(jobStarted.create({ workspaceId: tenant.workspaceId, jobId }));
}
