import type { Job, JobProgress } from "@/lib/models/job/shape";
import type { RecordRow, RecordStatus } from "@/lib/models/record/shape";
import type { JobSources } from "@/lib/models/source-ask/shape";

/** What is being done to the job just now, so that its button can show it. */
export type JobAct = "pause" | "resume" | "cancel" | "retry";

export interface JobEvents {
  onPause(): void;
  onResume(): void;
  onCancel(): void;
  /** Runs the failed records again; with a reason, only those that failed for it. */
  onRetryFailed(reason?: string): void;
}

export interface JobHeaderProps extends JobEvents {
  job: Job;
  /** Where the enriched CSV is. It can be fetched at any moment. */
  resultsHref: string;
  busy: JobAct | null;
}

/** How each source did: counted when somebody opens it. */
export interface JobSourcesProps {
  /** null until the figures are there. */
  figures: JobSources | null;
  onOpen(): void;
}

export interface JobProgressPanelProps {
  progress: JobProgress;
  sources: JobSourcesProps;
  /** False while the live connection is down and figures may be old. */
  live: boolean;
}

export interface JobFailuresProps {
  failures: JobProgress["failures"];
  retrying: boolean;
  onRetry(reason?: string): void;
  /** Shows the records that failed for this reason. */
  onShow(reason: string): void;
}

export type RecordFilter = RecordStatus | "all";

export interface RecordTableProps {
  rows: RecordRow[];
  filter: RecordFilter;
  onFilter(filter: RecordFilter): void;
  /** Records by filter; a missing one shows no number. */
  counts: Partial<Record<RecordFilter, number>>;
  search: string;
  onSearch(search: string): void;
  /** True before the first rows are there. */
  loading: boolean;
  hasMore: boolean;
  onMore(): void;
  recordHref(row: RecordRow): string;
}

/** The whole job page. */
export interface JobScreenProps extends JobEvents {
  progress: JobProgress;
  live: boolean;
  sources: JobSourcesProps;
  resultsHref: string;
  busy: JobAct | null;
  table: RecordTableProps;
}
