const NAMES: Record<string, string> = {
  Record: "Leads",
  Draft: "Drafts",
  Fact: "Facts",
  Page: "Page snapshots",
  Company: "Companies",
  RowIssue: "Rows left out of an import",
  SourceAsk: "Answers of sources",
  ModelCall: "Errors of model calls",
  IdempotentAnswer: "Kept REST answers",
  Job: "Names of jobs",
  EngineStep: "Results of steps",
  AuditEntry: "Details in the audit log",
};

/** What a table holds, in a person's words. */
export function tableName(table: string): string {
  return NAMES[table] ?? table;
}
