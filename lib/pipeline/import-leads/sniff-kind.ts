import { AppError } from "@/lib/platform/errors";
import { looksUtf16 } from "./detect-encoding";

/** First bytes (latin1) of what people upload by mistake, and what to call it. */
const MAGIC: [string, string][] = [
  ["%PDF-", "a PDF"],
  ["\x89PNG", "a PNG image"],
  ["\xff\xd8\xff", "a JPEG image"],
  ["GIF8", "a GIF image"],
  ["RIFF", "an image, sound or video"],
  ["\xd0\xcf\x11\xe0", "an old Excel workbook (.xls)"],
  ["\x1f\x8b", "a gzip archive"],
  ["Rar!", "a RAR archive"],
  ["7z\xbc\xaf", "a 7-Zip archive"],
  ["{\\rtf", "an RTF document"],
  ["\x7fELF", "a program"],
  ["MZ\x90", "a program"],
  ["SQLite format 3\0", "an SQLite database"],
  ["PAR1", "a Parquet file"],
];
const MARKUP = /^\s*(<!doctype html|<html|<head|<table|<\?xml|<svg)/i;
const JSON_TEXT = /^\s*(\{\s*"|\[\s*[{["])/;
const HELP = "Upload a CSV, TSV or Excel (.xlsx) file.";

/**
 * What kind of table a file holds, told by its content and not by its name.
 * @param head the first bytes of the file, 4 KB or more when it has them.
 * @throws AppError unsupported_file naming what the file seems to be.
 */
export function sniffKind(head: Buffer): "delimited" | "xlsx" {
  const start = head.toString("latin1", 0, 4096);
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return zipKind(head);
  const magic = MAGIC.find(([bytes]) => start.startsWith(bytes));
  if (magic) throw refusal(magic[1]);
  const text = start.replace(/^\xef\xbb\xbf/, "");
  if (MARKUP.test(text)) throw refusal("a web page or XML");
  if (JSON_TEXT.test(text)) throw refusal("JSON");
  if (isBinary(head)) throw refusal("a binary file");
  return "delimited";
}

function zipKind(head: Buffer): "xlsx" {
  const names = head.toString("latin1");
  if (/xl\/(workbook|worksheets|sharedStrings|styles)|\[Content_Types\]\.xml|xl\/_rels/.test(names)) {
    if (/word\/document/.test(names)) throw refusal("a Word document");
    if (/ppt\/presentation|ppt\/slides/.test(names)) throw refusal("a presentation");
    return "xlsx";
  }
  if (/opendocument\.spreadsheet/.test(names)) throw refusal("an OpenDocument spreadsheet (.ods)");
  throw refusal("a ZIP archive");
}

/** Control characters do not occur in text; a few NULs do (broken exports). */
function isBinary(head: Buffer): boolean {
  if (head.length === 0 || looksUtf16(head) !== null) return false;
  let nuls = 0;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) nuls += 1;
    else if (byte < 9 || (byte > 13 && byte < 27) || byte === 28) controls += 1;
  }
  return controls / head.length > 0.01 || nuls / head.length > 0.3;
}

function refusal(what: string): AppError {
  return new AppError("unsupported_file", `This seems to be ${what}, not a table of leads. ${HELP}`);
}
