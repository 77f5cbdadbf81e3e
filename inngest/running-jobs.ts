import { setMaxListeners } from "node:events";
import { jobStatus } from "@/lib/models/job/store";
import type { Tenant } from "@/lib/platform/tenant";

/** How often jobs with steps in flight are looked at, milliseconds: a cancelled one ends well within ten seconds. */
const LOOK_EVERY = 1_000;

interface RunningJob {
  tenant: Tenant;
  abort: AbortController;
  steps: number;
}

const running = new Map<string, RunningJob>();
let watch: NodeJS.Timeout | undefined;

/**
 * Runs a step's work with a signal that fires when the job is cancelled, by whichever process and engine: the job's row
 * is what tells.
 */
export async function whileJobRuns<Result>(
  tenant: Tenant,
  jobId: string,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const job = running.get(jobId) ?? openJob(tenant);
  running.set(jobId, job);
  job.steps += 1;
  watch ??= setInterval(() => void lookAtJobs(), LOOK_EVERY).unref();
  try {
    return await work(job.abort.signal);
  } finally {
    job.steps -= 1;
    if (job.steps === 0) running.delete(jobId);
    if (running.size === 0) {
      clearInterval(watch);
      watch = undefined;
    }
  }
}

function openJob(tenant: Tenant): RunningJob {
  const abort = new AbortController();
  // Every request of every step of the job listens to the one signal: many listeners are no leak here.
  setMaxListeners(0, abort.signal);
  return { tenant, abort, steps: 0 };
}

async function lookAtJobs(): Promise<void> {
  for (const [jobId, job] of running) {
    // A database that does not answer now is asked again in a second.
    const status = await jobStatus(job.tenant, jobId).catch(() => "unknown" as const);
    if (status === "cancelled" || status === null) job.abort.abort(new Error("The job was cancelled"));
  }
}
