import type { RecordRow, RecordStatus } from "@/lib/models/record/shape";

/** A record with the job it came with. */
export interface Contact extends RecordRow {
  jobName: string;
}

export interface ContactTableProps {
  contacts: Contact[];
  filter: RecordStatus | "all";
  onFilter(filter: RecordStatus | "all"): void;
  search: string;
  onSearch(search: string): void;
  loading: boolean;
  hasMore: boolean;
  onMore(): void;
  contactHref(contact: Contact): string;
}
