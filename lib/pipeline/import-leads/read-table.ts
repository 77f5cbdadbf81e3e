import type { Lead } from "@/lib/models/record/shape";
import type { ImportChoices } from "@/lib/models/upload/shape";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { type ExaminedTable, examineTable } from "./examine-table";
import { leadOfRow, type MappedColumn, mappedColumns } from "./lead-of-row";
import { BATCH_ROWS, MAX_CELL_CHARS } from "./limits";
import { TableNotes } from "./notes";
import { readTextRows } from "./read-text-rows";
import type { TextRow } from "./row-tokenizer";
import { type DuplicateKind, dedupeKey, judgeRow } from "./rules";
import { SeenKeys } from "./seen-keys";
import type { TableSource } from "./source";

/** Why a row is not taken in. `group` is the reason without the parts that differ from row to row. */
export interface RowFault {
  kind: "duplicate" | "faulty";
  reason: string;
  group: string;
}

/** A row that was read, mapped and judged. */
export interface TableRow {
  /** 1-based line in the file where it starts (row number for a workbook). */
  line: number;
  /** All original cells, as they stand in the file; short rows are padded. */
  cells: string[];
  lead: Lead;
  /** What identifies the lead; null when nothing does. */
  key: string | null;
  /** Null for a good row. */
  issue: RowFault | null;
}

/** A table that is open for reading. */
export interface OpenTable {
  /** The headers as they stand in the file, for the enriched CSV: blank or repeated names are left as they are. */
  headers: string[];
  /** Rows in batches of up to 1,000; memory stays bounded as long as the caller lets go of them. */
  batches: AsyncGenerator<TableRow[]>;
  /** What was odd so far; complete once all batches were read. */
  warnings(): string[];
}

const SAME: Record<DuplicateKind, string> = {
  email: "Same email address",
  person: "Same person at the same company",
  company: "Same company in the same place",
  website: "Same website",
};

/**
 * Opens a table for reading with the user's choices.
 * @throws AppError as `previewTable` does, and invalid_input when the mapping is empty or names a column the file has not. Reading
 * the batches throws invalid_input for a quote that is never closed.
 */
export async function readTable(source: TableSource, choices: ImportChoices): Promise<OpenTable> {
  const notes = new TableNotes();
  const table = await examineTable(source, choices.options, notes, new TableNotes());
  const columns = mappedColumns(choices.mapping);
  checkMapping(columns, table.headers.length);
  const width = table.headers.length;
  const headers = Array.from({ length: width }, (_, index) =>
    table.headerRow === -1 ? (table.headers[index] ?? "") : (table.rawHeaders[index] ?? ""),
  );
  const batches = judgedBatches(rowsBelowHeader(source, table, notes), columns, width, notes);
  return { headers, batches, warnings: () => notes.sentences() };
}

function checkMapping(columns: MappedColumn[], width: number): void {
  if (columns.length === 0) {
    throw new AppError("invalid_input", "No column is mapped. Say at least which one holds the company.", {
      fields: [{ field: "mapping", message: "map at least one column" }],
    });
  }
  const beyond = columns.find((column) => column.index >= width);
  if (!beyond) return;
  throw new AppError(
    "invalid_input",
    `The mapping names column ${beyond.index + 1}, but the file has ${width}.`,
    {
      fields: [{ field: `mapping.${beyond.index}`, message: `the file has ${width} columns` }],
    },
  );
}

/** The rows after the header row, in batches. */
async function* rowsBelowHeader(
  source: TableSource,
  table: ExaminedTable,
  notes: TableNotes,
): AsyncGenerator<TextRow[]> {
  const chunks = table.kind === "xlsx" ? [table.rows] : readTextRows(source.path, table, notes);
  let skip = table.headerRow + 1;
  const most = env().MAX_IMPORT_ROWS;
  let seen = 0;
  for await (const rows of chunks) {
    seen += rows.length;
    if (seen - (table.headerRow + 1) > most) throw tooManyRows(most);
    for (let at = Math.min(skip, rows.length); at < rows.length; at += BATCH_ROWS) {
      yield rows.slice(at, at + BATCH_ROWS);
    }
    skip = Math.max(0, skip - rows.length);
  }
}

function tooManyRows(most: number): AppError {
  const rows = most.toLocaleString("en");
  return new AppError("too_large", `The file has more than ${rows} rows. Split it and upload the parts.`);
}

async function* judgedBatches(
  chunks: AsyncGenerator<TextRow[]>,
  columns: MappedColumn[],
  width: number,
  notes: TableNotes,
): AsyncGenerator<TableRow[]> {
  const seen = new SeenKeys();
  for await (const rows of chunks) {
    yield rows.map((row) => judge(row, columns, width, notes, seen));
  }
}

function judge(
  row: TextRow,
  columns: MappedColumn[],
  width: number,
  notes: TableNotes,
  seen: SeenKeys,
): TableRow {
  const cells = fitted(row.cells, width);
  const mapped = leadOfRow(cells, columns);
  const shape = shapeFault(row, cells, columns, width, notes);
  if (shape !== null) return { line: row.line, cells, lead: mapped, key: null, issue: faulty(shape) };
  const { lead, faulty: reason, warnings } = judgeRow(mapped);
  for (const warning of warnings) notes.add(warning, row.line);
  if (reason !== null) return { line: row.line, cells, lead, key: null, issue: faulty(reason) };
  const found = dedupeKey(lead);
  const before = found ? seen.firstLine(found.key, row.line) : null;
  const issue = found && before !== null ? duplicate(SAME[found.kind], before) : null;
  return { line: row.line, cells, lead, key: found?.key ?? null, issue };
}

/** Pads a short row; cuts blank cells beyond the last column, which trailing delimiters leave. */
function fitted(cells: string[], width: number): string[] {
  if (cells.length === width) return cells;
  if (cells.length < width) return [...cells, ...Array<string>(width - cells.length).fill("")];
  return cells.slice(width).every((cell) => cell.trim() === "") ? cells.slice(0, width) : cells;
}

function shapeFault(
  row: TextRow,
  cells: string[],
  columns: MappedColumn[],
  width: number,
  notes: TableNotes,
): string | null {
  if (row.cells.length < width)
    notes.add("A row has fewer cells than there are columns; the rest is empty", row.line);
  if (cells.length > width) return `The row has ${cells.length} cells, the table has ${width} columns`;
  if (!cells.some((cell) => cell.length > MAX_CELL_CHARS)) return null;
  if (columns.some(({ index }) => (cells[index]?.length ?? 0) > MAX_CELL_CHARS)) {
    return "A mapped cell is longer than the 32,767 characters a spreadsheet cell can hold";
  }
  notes.add("A cell is longer than 32,767 characters; it is kept but spreadsheets will cut it", row.line);
  return null;
}

function faulty(reason: string): RowFault {
  return { kind: "faulty", reason, group: reason };
}

function duplicate(what: string, line: number): RowFault {
  return { kind: "duplicate", reason: `${what} as line ${line}`, group: `${what} as an earlier row` };
}
