"use server";

import { cancelJob } from "@/inngest/jobs/cancel-job";
import { pauseJob, resumeJob } from "@/inngest/jobs/pause-job";
import { retryFailed } from "@/inngest/jobs/retry-records";
import { type Acted, act } from "../../../act";

export async function pause(id: string): Promise<Acted<void>> {
  return act("action jobs/pause", (tenant) => pauseJob(tenant, id));
}

export async function resume(id: string): Promise<Acted<void>> {
  return act("action jobs/resume", (tenant) => resumeJob(tenant, id));
}

export async function cancel(id: string): Promise<Acted<void>> {
  return act("action jobs/cancel", (tenant) => cancelJob(tenant, id));
}

export async function retry(id: string, reason?: string): Promise<Acted<number>> {
  return act("action jobs/retry", (tenant) => retryFailed(tenant, id, reason));
}
