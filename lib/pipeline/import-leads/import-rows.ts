import type { Lead } from "@/lib/models/record/shape";
import type { ImportChoices, RowIssue } from "@/lib/models/upload/shape";
import { readTable, type TableRow } from "./read-table";
import type { TableSource } from "./source";

/** A row to be stored as a record. */
export interface ImportItem {
  /** 1-based among the rows that are taken in. */
  position: number;
  /** 1-based line in the file. */
  line: number;
  /** All original cells, unmapped ones included. */
  cells: string[];
  lead: Lead;
  key: string | null;
}

export interface ImportTargets {
  /** Take in only the first so many good rows; reading stops there. */
  limit?: number;
  /** Called with up to 1,000 rows at a time, one call after the other; never with none. */
  storeBatch: (rows: ImportItem[]) => Promise<void>;
  /** Asked about each batch: why a lead may not be taken in, or null, in the order of the leads. */
  refuse?: (leads: Lead[]) => Promise<(string | null)[]>;
  /** Called with the rows that are not taken in. */
  storeIssues?: (issues: RowIssue[]) => Promise<void>;
}

export interface ImportCounts {
  good: number;
  duplicates: number;
  faulty: number;
  /** The original headers, untouched, one for each of an item's cells. */
  headers: string[];
  warnings: string[];
}

/**
 * Reads a table with the user's choices and hands its good rows over for storing, batch by batch.
 * @throws AppError as `readTable` and its batches do; what was handed over before stays with the caller.
 */
export async function importRows(
  source: TableSource,
  choices: ImportChoices,
  targets: ImportTargets,
): Promise<ImportCounts> {
  const table = await readTable(source, choices);
  const counts = { good: 0, duplicates: 0, faulty: 0 };
  const limit = targets.limit ?? Number.POSITIVE_INFINITY;
  for await (const rows of table.batches) {
    const items: ImportItem[] = [];
    const issues: RowIssue[] = [];
    for (const row of await withRefusals(rows, targets)) {
      if (counts.good >= limit) break;
      if (row.issue) issues.push(issueOf(row, row.issue));
      else items.push(itemOf(row, ++counts.good));
    }
    counts.duplicates += issues.filter((issue) => issue.kind === "duplicate").length;
    counts.faulty += issues.filter((issue) => issue.kind === "faulty").length;
    if (items.length > 0) await targets.storeBatch(items);
    if (issues.length > 0) await targets.storeIssues?.(issues);
    if (counts.good >= limit) break;
  }
  return { ...counts, headers: table.headers, warnings: table.warnings() };
}

/** The same rows, those that may not be taken in with the reason. */
async function withRefusals(rows: TableRow[], { refuse }: ImportTargets): Promise<TableRow[]> {
  const reasons = await refuse?.(rows.map(({ lead }) => lead));
  return rows.map((row, at) => {
    const reason = reasons?.[at] ?? null;
    if (reason === null || row.issue) return row;
    // What may not be taken in is not kept among the rows that were left out either.
    return { ...row, cells: [], issue: { kind: "faulty", reason, group: reason } };
  });
}

function itemOf({ line, cells, lead, key }: TableRow, position: number): ImportItem {
  return { position, line, cells, lead, key };
}

/** The issue as it is kept and shown. */
export function issueOf(row: TableRow, fault: { kind: RowIssue["kind"]; reason: string }): RowIssue {
  return { line: row.line, kind: fault.kind, reason: fault.reason, cells: row.cells };
}
