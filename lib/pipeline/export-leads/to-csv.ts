import { neutralizeFormula } from "./neutralize-formula";

interface CsvOptions {
  /** Begin with a byte order mark, by which Excel knows UTF-8. Default: false. */
  bom?: boolean;
}

const CHUNK_CHARS = 64 * 1024;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;

/**
 * CSV by RFC 4180 (comma, CRLF), in pieces of about 64 KB, with cells made safe that a spreadsheet would run.
 * Rows are drawn only as fast as the pieces are taken.
 */
export async function* toCsv(
  rows: Iterable<string[]> | AsyncIterable<string[]>,
  options: CsvOptions = {},
): AsyncGenerator<string> {
  let piece = options.bom ? "\uFEFF" : "";
  for await (const row of rows) {
    piece += csvLine(row);
    if (piece.length < CHUNK_CHARS) continue;
    yield piece;
    piece = "";
  }
  if (piece !== "") yield piece;
}

/** One row with its line end. A single blank cell is quoted, so that the row is not taken for a blank line. */
export function csvLine(cells: string[]): string {
  if (cells.length === 1 && cells[0] === "") return '""\r\n';
  return `${cells.map(csvCell).join(",")}\r\n`;
}

function csvCell(cell: string): string {
  const safe = neutralizeFormula(cell);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
