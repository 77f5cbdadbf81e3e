import type { JobProgress } from "@/lib/models/job/shape";
import type { ProgressPart } from "../ui/progress";

/** Where the records of a job stand, in the order of the bar. Cancelled ones only when there are any. */
export function partsOf(progress: JobProgress): ProgressPart[] {
  const { job } = progress;
  const parts: ProgressPart[] = [
    { kind: "done", label: "Done", count: progress.done },
    { kind: "none", label: "No website", count: job.noWebsiteRecords },
    { kind: "failed", label: "Failed", count: job.failedRecords },
    { kind: "stopped", label: "Cancelled", count: job.cancelledRecords },
    { kind: "running", label: "Running", count: progress.running },
    { kind: "waiting", label: "Waiting", count: progress.waiting },
  ];
  return parts.filter((part) => part.kind !== "stopped" || part.count > 0);
}
