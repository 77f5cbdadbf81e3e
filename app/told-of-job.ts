import type { Job } from "@/lib/models/job/shape";

/** What the audit log tells of a job that was started. */
export function toldOfJob({ name, fileName, totalRecords, trial, capUsd }: Job) {
  return { name, fileName, leads: totalRecords, trial, capUsd };
}
