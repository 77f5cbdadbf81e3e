import type { RecordRow, RecordStatus } from "@/lib/models/record/shape";
import { ask } from "./ask";

export interface RowsPage {
  items: RecordRow[];
  nextCursor: string | null;
}

export type StatusFilter = RecordStatus | "all";

/** What of the records a table shows. */
export interface RecordQuery {
  jobId?: string;
  filter: StatusFilter;
  search: string;
}

/** One page of record rows from REST. */
export function askRows({ jobId, filter, search }: RecordQuery, cursor: string): Promise<RowsPage> {
  const query = new URLSearchParams({ limit: "100" });
  if (jobId !== undefined) query.set("jobId", jobId);
  if (filter !== "all") query.set("status", filter);
  if (search !== "") query.set("search", search);
  if (cursor !== "") query.set("cursor", cursor);
  return ask<RowsPage>(`/api/v1/records?${query}`);
}
