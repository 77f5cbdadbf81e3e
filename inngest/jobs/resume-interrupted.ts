import { deleteHalfImported, listIdleJobs } from "@/lib/models/job/interrupted.store";
import type { Tenant } from "@/lib/platform/tenant";
import { inngest } from "../client";
import { jobResumed, jobStarted } from "../events";

/** No import takes as long, milliseconds; a job without records that is older was left by a process that died. */
export const LONGEST_IMPORT = 3_600_000;

/**
 * Puts right what a crash between two writes may leave: running jobs that nothing works on are sent out again, or
 * woken (an event's id names record and attempt, so what the engine knows already starts nothing twice); half imports are
 * removed.
 * @returns the jobs that were sent out again
 */
export async function resumeInterrupted(tenant: Tenant, now: Date, graceMs = 0): Promise<string[]> {
  await deleteHalfImported(tenant, new Date(now.getTime() - LONGEST_IMPORT));
  const ids = await listIdleJobs(tenant, new Date(now.getTime() - graceMs));
  if (ids.length === 0) return ids;
  const { workspaceId } = tenant;
  const news = ids.flatMap((jobId) =>
    [jobStarted, jobResumed].map((type) => type.create({ workspaceId, jobId })),
  );
  await inngest.send(news);
  return ids;
}
