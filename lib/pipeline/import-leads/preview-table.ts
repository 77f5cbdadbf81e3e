import type { ColumnPreview, TableOptions, TablePreview } from "@/lib/models/upload/shape";
import { examineTable } from "./examine-table";
import { guessColumns } from "./guess-columns";
import { isPlaceholder } from "./lead-of-row";
import { TableNotes } from "./notes";
import type { TableSource } from "./source";

const SAMPLES = 3;
const ROWS_SHOWN = 20;
const ROWS_LOOKED_AT = 1_000;
/** A preview travels to a browser: long cells are cut. */
const SHOWN_CHARS = 300;

/**
 * How a table file would be read and what its columns seem to mean, from its first 256 KB (a workbook is read whole).
 * `options` are what the user has corrected.
 * @throws AppError unsupported_file (not a table, says what it seems to be), too_large, or invalid_input (empty, only a
 * header, over 2,000 columns, a quote never closed: names the line).
 */
export async function previewTable(
  source: TableSource,
  options: TableOptions = {},
): Promise<Omit<TablePreview, "uploadId">> {
  const notes = new TableNotes();
  const table = await examineTable(source, options, notes);
  const data = table.rows
    .slice(table.headerRow + 1, table.headerRow + 1 + ROWS_LOOKED_AT)
    .map((row) => row.cells);
  return {
    fileName: source.fileName,
    bytes: table.bytes,
    kind: table.kind,
    encoding: table.encoding,
    delimiter: table.delimiter,
    headerRow: table.headerRow,
    columns: previewColumns(table.headers, data),
    firstRows: table.rows.slice(0, ROWS_SHOWN).map((row) => row.cells.map(cut)),
    warnings: notes.sentences(),
  };
}

function previewColumns(headers: string[], data: string[][]): ColumnPreview[] {
  const columns = headers.map((header, index) => ({ index, header, values: valuesOf(data, index) }));
  const guesses = guessColumns(columns);
  return columns.map(({ index, header, values }) => ({
    index,
    header: cut(header),
    samples: [...new Set(values)].slice(0, SAMPLES),
    guess: guesses[index]?.guess ?? null,
    guessedBy: guesses[index]?.guessedBy ?? null,
    filled: data.length === 0 ? 0 : values.length / data.length,
  }));
}

function valuesOf(data: string[][], index: number): string[] {
  return data
    .map((cells) => cut(cells[index]?.trim() ?? ""))
    .filter((value) => value !== "" && !isPlaceholder(value));
}

function cut(cell: string): string {
  return cell.length > SHOWN_CHARS ? `${cell.slice(0, SHOWN_CHARS)}…` : cell;
}
