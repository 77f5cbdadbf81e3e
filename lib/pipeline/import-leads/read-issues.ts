import type { ImportChoices, RowIssue } from "@/lib/models/upload/shape";
import { issueOf } from "./import-rows";
import { type OpenTable, readTable } from "./read-table";
import type { TableSource } from "./source";

/**
 * All rows of a table that are not taken in, for the error CSV, with the original headers. Rows are read as the issues
 * are drawn.
 * @throws AppError as `readTable` and its batches do.
 */
export async function readIssues(
  source: TableSource,
  choices: ImportChoices,
): Promise<{ headers: string[]; issues: AsyncGenerator<RowIssue> }> {
  const table = await readTable(source, choices);
  return { headers: table.headers, issues: issuesOf(table) };
}

async function* issuesOf(table: OpenTable): AsyncGenerator<RowIssue> {
  for await (const rows of table.batches) {
    for (const row of rows) {
      if (row.issue) yield issueOf(row, row.issue);
    }
  }
}
