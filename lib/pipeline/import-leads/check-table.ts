import type { ImportChoices, RowIssue, TableCheck } from "@/lib/models/upload/shape";
import { issueOf } from "./import-rows";
import { readTable } from "./read-table";
import type { TableSource } from "./source";

const ISSUES_SHOWN = 20;
/** An issue travels to a browser: a long cell is cut, and so is a row of very many. */
const SHOWN_CHARS = 300;
const SHOWN_CELLS = 50;

type Reason = TableCheck["reasons"][number];

/**
 * Reads a whole table without storing anything: how many rows are good, which are not and why.
 * @throws AppError as `readTable` and its batches do.
 */
export async function checkTable(source: TableSource, choices: ImportChoices): Promise<TableCheck> {
  const table = await readTable(source, choices);
  const reasons = new Map<string, Reason>();
  const firstIssues: RowIssue[] = [];
  let good = 0;
  for await (const rows of table.batches) {
    for (const row of rows) {
      if (row.issue === null) {
        good += 1;
        continue;
      }
      const { kind, group } = row.issue;
      const reason = reasons.get(group) ?? { kind, reason: group, count: 0 };
      reason.count += 1;
      reasons.set(group, reason);
      if (firstIssues.length < ISSUES_SHOWN) firstIssues.push(shown(issueOf(row, row.issue)));
    }
  }
  const sorted = [...reasons.values()].sort((a, b) => b.count - a.count);
  return {
    good,
    duplicates: total(sorted, "duplicate"),
    faulty: total(sorted, "faulty"),
    reasons: sorted,
    firstIssues,
    warnings: table.warnings(),
  };
}

function total(reasons: Reason[], kind: Reason["kind"]): number {
  return reasons.filter((reason) => reason.kind === kind).reduce((sum, reason) => sum + reason.count, 0);
}

function shown(issue: RowIssue): RowIssue {
  const cells = issue.cells.slice(0, SHOWN_CELLS);
  return {
    ...issue,
    cells: cells.map((cell) => (cell.length > SHOWN_CHARS ? `${cell.slice(0, SHOWN_CHARS)}…` : cell)),
  };
}
