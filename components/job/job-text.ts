import type { Job, JobProgress } from "@/lib/models/job/shape";
import { durationText } from "../ui/duration-text";

/** How long it still takes, as people say it: `About 9 min`, `Known in a moment`, `Paused`. */
export function timeLeftText({ job, etaSeconds, awaitsBatch }: JobProgress): string {
  if (job.status === "paused") return "Paused";
  if (job.status === "pending") return "Not started";
  if (job.status !== "running") return "Ended";
  if (awaitsBatch > 0) return "Waiting for the batch, up to 24 h";
  return etaSeconds === null ? "Known in a moment" : `About ${durationText(etaSeconds)}`;
}

/** `42 a minute`; null before there is a rate. */
export function rateText(ratePerMinute: number | null): string | null {
  if (ratePerMinute === null) return null;
  if (ratePerMinute >= 10) return `${Math.round(ratePerMinute)} a minute`;
  return `${ratePerMinute.toFixed(1)} a minute`;
}

/** What the job will have cost at its end, US dollars, if the rest costs what the records so far did. */
export function costAtEnd({ job }: JobProgress): number | null {
  if (job.processedRecords === 0) return null;
  const perRecord = job.costUsd / job.processedRecords;
  return perRecord * (job.totalRecords - job.cancelledRecords);
}

/** How long a job took from its start, seconds; null before its end. */
export function secondsTaken({ startedAt, finishedAt }: Job): number | null {
  if (startedAt === null || finishedAt === null) return null;
  return (Date.parse(finishedAt) - Date.parse(startedAt)) / 1000;
}
