import Link from "next/link";
import type { Job } from "@/lib/models/job/shape";
import { JobStatusWord } from "../job/job-status";
import { countText } from "../ui/count-text";
import type { DataColumn } from "../ui/data-column";
import { Money } from "../ui/money";
import { Progress, type ProgressPart } from "../ui/progress";
import { TimeAgo } from "../ui/time-ago";

export const jobHref = (job: Job) => `/jobs/${job.id}`;

/** How far a job is, without its live figures. */
export function listedParts(job: Job): ProgressPart[] {
  const done = job.processedRecords - job.failedRecords - job.noWebsiteRecords - job.cancelledRecords;
  return [
    { kind: "done", label: "Done", count: Math.max(0, done) },
    { kind: "none", label: "No website", count: job.noWebsiteRecords },
    { kind: "failed", label: "Failed", count: job.failedRecords },
    { kind: "stopped", label: "Cancelled", count: job.cancelledRecords },
  ];
}

/** What a job does or did, in a few words. */
export function nowText(job: Job): string {
  if (job.reason) return job.reason;
  if (job.failedRecords > 0) return `${countText(job.failedRecords)} failed`;
  if (job.status === "completed") return `${countText(job.noWebsiteRecords)} without a website`;
  return job.fileName;
}

export const JOB_COLUMNS: readonly DataColumn<Job>[] = [
  {
    id: "name",
    head: "Name",
    cell: (job) => (
      <Link
        href={jobHref(job)}
        className="rounded-xs font-medium underline decoration-transparent underline-offset-3 hover:decoration-line-strong"
      >
        {job.name}
      </Link>
    ),
  },
  { id: "state", head: "State", width: "w-32", cell: (job) => <JobStatusWord status={job.status} /> },
  {
    id: "now",
    head: "Now",
    from: "md",
    width: "w-[24%]",
    cell: (job) => <span className="text-muted">{nowText(job)}</span>,
  },
  {
    id: "processed",
    head: "Processed",
    from: "sm",
    width: "w-52",
    cell: (job) => (
      <span className="flex items-center gap-2.5">
        <span className="w-18 flex-none">
          <Progress label={job.name} parts={listedParts(job)} total={job.totalRecords} height="thin" />
        </span>
        {countText(job.processedRecords)} of {countText(job.totalRecords)}
      </span>
    ),
  },
  {
    id: "cost",
    head: "Cost",
    from: "sm",
    width: "w-24",
    num: true,
    cell: (job) => <Money usd={job.costUsd} />,
  },
  {
    id: "made",
    head: "Made",
    from: "lg",
    width: "w-32",
    num: true,
    cell: (job) => <TimeAgo at={job.createdAt} className="text-muted" />,
  },
];
