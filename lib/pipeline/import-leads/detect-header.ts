import { FIELD_BY_HEADER, NAME_HEADERS } from "./header-synonyms";
import { compactHeader } from "./normalize-header";
import { looksLikeData } from "./value-kinds";

/**
 * Which row holds the headers: title lines above it are passed over.
 * @param rows the first rows that are not blank.
 * @returns its 0-based index among them; -1 when the file starts with data.
 */
export function detectHeaderRow(rows: string[][]): number {
  const width = usualWidth(rows);
  const index = rows.findIndex((row) => filled(row) >= Math.max(1, width * 0.5));
  const candidate = rows[index];
  if (!candidate) return -1;
  const data = rows.slice(index + 1).filter((row) => row.length >= width * 0.5);
  return isHeader(candidate, data) ? index : -1;
}

/** The width that most rows have. */
export function usualWidth(rows: string[][]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  let best = 0;
  for (const [width, count] of counts) {
    const leader = counts.get(best) ?? 0;
    if (count > leader || (count === leader && width > best)) best = width;
  }
  return best;
}

function filled(row: string[]): number {
  return row.filter((cell) => cell.trim() !== "").length;
}

function isHeader(candidate: string[], data: string[][]): boolean {
  const cells = candidate.map((cell) => cell.trim());
  if (cells.some(looksLikeData)) return false;
  if (cells.some(isKnownHeader)) return true;
  if (data.length === 0) return false;
  if (cells.some((cell, column) => cell !== "" && repeats(cell, column, data))) return false;
  return new Set(cells).size === cells.length || cells.some((_, column) => isDataColumn(column, data));
}

function isKnownHeader(cell: string): boolean {
  const header = compactHeader(cell);
  return FIELD_BY_HEADER.has(header) || NAME_HEADERS.has(header);
}

/** A header does not come again among its values; "Berlin" does. */
function repeats(cell: string, column: number, data: string[][]): boolean {
  return data.some((row) => row[column]?.trim() === cell);
}

function isDataColumn(column: number, data: string[][]): boolean {
  const values = data.map((row) => row[column]?.trim() ?? "").filter((value) => value !== "");
  return values.length > 0 && values.filter(looksLikeData).length >= values.length * 0.6;
}
