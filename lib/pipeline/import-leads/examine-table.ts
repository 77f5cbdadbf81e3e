import { open } from "node:fs/promises";
import type { TableOptions } from "@/lib/models/upload/shape";
import { AppError } from "@/lib/platform/errors";
import { startDecoding } from "./decode-text";
import { detectDelimiter } from "./detect-delimiter";
import { detectEncoding } from "./detect-encoding";
import { detectHeaderRow, usualWidth } from "./detect-header";
import { HEAD_BYTES, MANY_COLUMNS, MAX_COLUMNS, MAX_ROW_CHARS } from "./limits";
import { nameHeaders } from "./name-headers";
import type { TableNotes } from "./notes";
import { rowsOfText } from "./read-text-rows";
import { readXlsxRows } from "./read-xlsx-rows";
import type { TextRow } from "./row-tokenizer";
import { sniffKind } from "./sniff-kind";
import type { TableSource } from "./source";

/** How a file is to be read, and its first rows. */
export interface ExaminedTable {
  kind: "delimited" | "xlsx";
  bytes: number;
  encoding: string;
  delimiter: string;
  /** 0-based among the rows that are not blank; -1 when there are no headers. */
  headerRow: number;
  /** The headers as they stand in the file; empty when there are none. */
  rawHeaders: string[];
  /** Unique names for all columns. */
  headers: string[];
  /** The first rows that are not blank, the header row included; all rows of a workbook. */
  rows: TextRow[];
}

/** What reading the first part of a file gave. */
type FirstPart = Pick<ExaminedTable, "kind" | "bytes" | "encoding" | "delimiter" | "rows">;

const ROWS_FOR_DETECTION = 60;

/**
 * Tells how a table file is to be read; what `options` set is not guessed.
 * @param notes takes what is odd about the table. @param rowNotes takes what is odd in its first rows: a caller that
 * reads the rows again later gives another object here, so that nothing is counted twice.
 * @throws AppError unsupported_file, too_large or invalid_input with a text for the user.
 */
export async function examineTable(
  source: TableSource,
  options: TableOptions,
  notes: TableNotes,
  rowNotes: TableNotes = notes,
): Promise<ExaminedTable> {
  const part = await readFirstPart(source, options, notes, rowNotes);
  const firstCells = part.rows.slice(0, ROWS_FOR_DETECTION).map((row) => row.cells);
  if (firstCells.length === 0)
    throw new AppError("invalid_input", "The file holds no rows, only blank lines.");
  const headerRow = options.headerRow ?? detectHeaderRow(firstCells);
  if (part.rows.length <= headerRow + 1) {
    throw new AppError("invalid_input", "The file has a header row and no leads under it.");
  }
  const rawHeaders = firstCells[headerRow] ?? [];
  const width = Math.max(rawHeaders.length, usualWidth(firstCells.slice(headerRow + 1)));
  checkWidth(width, notes);
  return { ...part, headerRow, rawHeaders, headers: nameHeaders(rawHeaders, width, notes) };
}

function checkWidth(width: number, notes: TableNotes): void {
  const count = width.toLocaleString("en");
  if (width > MAX_COLUMNS) {
    throw new AppError(
      "invalid_input",
      `The file has ${count} columns; at most ${MAX_COLUMNS.toLocaleString("en")} can be read.`,
    );
  }
  if (width > MANY_COLUMNS) notes.add(`The file has ${count} columns, which is unusual for a list of leads`);
}

async function readFirstPart(
  source: TableSource,
  options: TableOptions,
  notes: TableNotes,
  rowNotes: TableNotes,
): Promise<FirstPart> {
  const file = await open(source.path);
  try {
    const { size } = await file.stat();
    if (size === 0) throw new AppError("invalid_input", "The file is empty.");
    const head = await readHead(file, Math.min(size, HEAD_BYTES));
    if (sniffKind(head) === "xlsx") {
      const rows = await readXlsxRows(source.path, size, notes);
      return { kind: "xlsx", bytes: size, encoding: "utf-8", delimiter: ",", rows };
    }
    const part = textPart(head, size, options, rowNotes);
    if (part.rows.length > 1 || head.length === size) return part;
    // A row that does not fit: the longest row that is read at all decides.
    return textPart(await readHead(file, Math.min(size, MAX_ROW_CHARS * 2)), size, options, rowNotes);
  } finally {
    await file.close();
  }
}

function textPart(head: Buffer, size: number, options: TableOptions, notes: TableNotes): FirstPart {
  const whole = head.length === size;
  const encoding = options.encoding ?? detectEncoding(head, whole);
  const decoder = startDecoding(encoding);
  const text = decoder.write(head) + (whole ? decoder.end() : "");
  const delimiter = options.delimiter ?? detectDelimiter(text, whole);
  return {
    kind: "delimited",
    bytes: size,
    encoding,
    delimiter,
    rows: rowsOfText(text, delimiter, whole, notes),
  };
}

async function readHead(file: Awaited<ReturnType<typeof open>>, bytes: number): Promise<Buffer> {
  const head = Buffer.alloc(bytes);
  const { bytesRead } = await file.read(head, 0, bytes, 0);
  return head.subarray(0, bytesRead);
}
