import type { RowIssue } from "@/lib/models/upload/shape";
import { toCsv } from "./to-csv";

/**
 * The rows that were not taken in as CSV, in pieces: line, kind and reason, then the original columns, so that the file
 * can be put right and uploaded again.
 */
export function errorCsv(
  originalHeaders: string[],
  issues: Iterable<RowIssue> | AsyncIterable<RowIssue>,
): AsyncGenerator<string> {
  return toCsv(errorRows(originalHeaders, issues));
}

async function* errorRows(headers: string[], issues: Iterable<RowIssue> | AsyncIterable<RowIssue>) {
  yield ["line", "kind", "reason", ...headers];
  for await (const issue of issues) yield [String(issue.line), issue.kind, issue.reason, ...issue.cells];
}
