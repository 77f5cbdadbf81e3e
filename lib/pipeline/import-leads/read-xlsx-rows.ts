import { readFile } from "node:fs/promises";
import readWorkbook, { type CellValue } from "read-excel-file/node";
import { AppError } from "@/lib/platform/errors";
import { checkWorkbookSize } from "./check-workbook-size";
import { MAX_XLSX_BYTES } from "./limits";
import type { TableNotes } from "./notes";
import type { TextRow } from "./row-tokenizer";

/**
 * The rows of a workbook's first sheet with content, blank rows left out. Numbers and dates become text; a formula
 * gives its stored result.
 * @throws AppError too_large, or unsupported_file when it cannot be read.
 */
export async function readXlsxRows(path: string, bytes: number, notes: TableNotes): Promise<TextRow[]> {
  if (bytes > MAX_XLSX_BYTES) {
    throw new AppError(
      "too_large",
      "This Excel workbook is larger than 50 MB. Save the sheet as CSV and upload that.",
    );
  }
  const archive = await readFile(path);
  await checkWorkbookSize(archive);
  const sheets = await readSheets(archive);
  const filled = sheets.filter((sheet) => sheet.data.length > 0);
  const first = filled[0];
  if (!first) return [];
  if (filled.length > 1) {
    notes.add(
      `The workbook has ${filled.length} sheets with data; only the first, "${first.sheet}", is read`,
    );
  }
  return first.data
    .map((cells, index) => ({ line: index + 1, cells: cells.map(cellText) }))
    .filter((row) => row.cells.some((cell) => cell.trim() !== ""));
}

async function readSheets(archive: Buffer) {
  try {
    return await readWorkbook(archive, { trim: false });
  } catch (cause) {
    throw new AppError(
      "unsupported_file",
      "This Excel workbook cannot be read. Save it as CSV and upload that.",
      {
        cause,
      },
    );
  }
}

/** A cell as its text; a date as the day, with the time only when it has one. */
function cellText(value: CellValue | null): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date)
    return value
      .toISOString()
      .replace(/T00:00:00.000Z$/, "")
      .replace(/\.000Z$/, "Z");
  return String(value);
}
