"use server";

import { cancelJob } from "@/inngest/jobs/cancel-job";
import { pauseJob, resumeJob } from "@/inngest/jobs/pause-job";
import { retryFailed } from "@/inngest/jobs/retry-records";
import { type Acted, act } from "../../../act";

export async function pause(id: string): Promise<Acted<void>> {
  return act("action jobs/pause", async (tenant, { tell }) => {
    await pauseJob(tenant, id);
    tell({ target: id, before: { status: "running" }, after: { status: "paused" } });
  });
}

export async function resume(id: string): Promise<Acted<void>> {
  return act("action jobs/resume", async (tenant, { tell }) => {
    await resumeJob(tenant, id);
    tell({ target: id, before: { status: "paused" }, after: { status: "running" } });
  });
}

export async function cancel(id: string): Promise<Acted<void>> {
  return act("action jobs/cancel", async (tenant, { tell }) => {
    const before = await cancelJob(tenant, id);
    tell({ target: id, before: { status: before }, after: { status: "cancelled" } });
  });
}

export async function retry(id: string, reason?: string): Promise<Acted<number>> {
  return act("action jobs/retry", async (tenant, { tell }) => {
    const retried = await retryFailed(tenant, id, reason);
    tell({ target: id, after: { retried, reason: reason ?? null } });
    return retried;
  });
}
