import { promisify } from "node:util";
import { inflateRaw } from "node:zlib";
import { AppError } from "@/lib/platform/errors";
import { MAX_COLUMNS, MAX_XLSX_UNPACKED_BYTES } from "./limits";
import { packedBytes, type ZipEntry, zipDirectory } from "./zip-directory";

const inflate = promisify(inflateRaw);
/** A data descriptor may follow an entry; anything longer between two entries is hidden content. */
const LONGEST_GAP = 24;
/** Cells of the full grid that fit in memory: 1 million rows of 25 columns. */
const MAX_GRID_CELLS = 25_000_000;
/** The address of a cell in the XML of a sheet. */
const CELL = /<c\s[^<>]*?\br=["']([A-Z]{1,4})(\d{1,8})["']/g;
const BROKEN = "This Excel workbook is damaged. Open it in Excel, save it again, and upload that file.";

/**
 * Makes sure that a workbook unpacks to what fits in memory, before the reader unpacks it as a whole. The declared
 * sizes are checked by unpacking one entry at a time, since an archive can lie about them.
 * @throws AppError too_large or unsupported_file.
 */
export async function checkWorkbookSize(archive: Buffer): Promise<void> {
  const entries = zipDirectory(archive);
  if (!entries || entries.length === 0) throw new AppError("unsupported_file", BROKEN);
  if (hidesContent(archive, entries)) throw new AppError("unsupported_file", BROKEN);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > MAX_XLSX_UNPACKED_BYTES) throw tooLarge();
  for (const entry of entries) {
    if (/\.(xml|rels)$/.test(entry.name)) await checkEntry(archive, entry);
  }
}

async function checkEntry(archive: Buffer, entry: ZipEntry): Promise<void> {
  const packed = packedBytes(archive, entry);
  if (packed === null) throw new AppError("unsupported_file", BROKEN);
  const xml = entry.method === 8 ? await unpack(packed, entry.unpacked) : packed;
  checkGrid(xml);
}

async function unpack(packed: Buffer, declared: number): Promise<Buffer> {
  try {
    return await inflate(packed, { maxOutputLength: Math.max(1, declared) });
  } catch (cause) {
    throw new AppError("unsupported_file", BROKEN, { cause });
  }
}

/** The reader makes a full grid up to the last row and column, so two far cells would cost gigabytes. */
function checkGrid(xml: Buffer): void {
  let widest = 0;
  let lowest = 0;
  for (const [, letters = "", row = ""] of xml.toString("latin1").matchAll(CELL)) {
    const column = columnNumber(letters);
    if (column > MAX_COLUMNS) throw tooWide(row, letters);
    widest = Math.max(widest, column);
    lowest = Math.max(lowest, Number(row));
  }
  if (widest * lowest > MAX_GRID_CELLS) throw tooLarge();
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

function tooWide(row: string, letters: string): AppError {
  const most = MAX_COLUMNS.toLocaleString("en");
  return new AppError(
    "invalid_input",
    `Row ${row} has a cell in column ${letters}; a table of leads may have at most ${most} columns.`,
  );
}

function hidesContent(archive: Buffer, entries: ZipEntry[]): boolean {
  let expected = 0;
  for (const entry of [...entries].sort((a, b) => a.offset - b.offset)) {
    const packed = packedBytes(archive, entry);
    if (packed === null || entry.offset - expected > LONGEST_GAP) return true;
    expected = packed.byteOffset - archive.byteOffset + packed.length;
  }
  return false;
}

function tooLarge(): AppError {
  return new AppError(
    "too_large",
    "This Excel workbook is too large once unpacked. Save the sheet as CSV and upload that.",
  );
}
