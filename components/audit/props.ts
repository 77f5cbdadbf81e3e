import type { AuditActor, AuditEntry, AuditVerdict } from "@/lib/models/audit/shape";

/** What of the log is shown, as it stands in the address; empty texts show all. */
export interface LogFilter {
  /** Id of a person, key or kind of program. */
  who: string;
  /** The verb's name in the table of rules. */
  what: string;
  outcome: "all" | "done" | "refused";
  /** Days, `2026-03-04`, both included. */
  from: string;
  until: string;
}

export interface LogViewProps {
  entries: readonly AuditEntry[];
  actors: readonly AuditActor[];
  /** Every verb by its name, in a person's words. */
  words: Record<string, string>;
  filter: LogFilter;
  onFilter(part: Partial<LogFilter>): void;
  loading: boolean;
  hasMore: boolean;
  onMore(): void;
  /** Where the entries that are shown can be had as JSON lines. */
  exportHref: string;
  verdict: AuditVerdict | null;
  checking: boolean;
  onCheck(): void;
}
