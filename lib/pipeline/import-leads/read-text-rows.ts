import { createReadStream } from "node:fs";
import { startDecoding } from "./decode-text";
import type { TableNotes } from "./notes";
import { RowTokenizer, type TextRow } from "./row-tokenizer";

/** The line with which Excel is told the delimiter; it is no row. Its line break stays so that lines count on. */
const SEPARATOR_LINE = /^sep=[,;\t|](?=\r|\n)/i;
/** What a decoder puts where bytes are not of the encoding. */
const REPLACEMENT = "\uFFFD";
const CHUNK_BYTES = 256 * 1024;

interface TextSettings {
  encoding: string;
  delimiter: string;
}

/**
 * The rows of a delimited file, a chunk's worth at a time, with memory bounded by one chunk and one row.
 * @throws AppError invalid_input for an unknown encoding or a quote that is never closed.
 */
export async function* readTextRows(
  path: string,
  settings: TextSettings,
  notes: TableNotes,
): AsyncGenerator<TextRow[]> {
  const decoder = startDecoding(settings.encoding);
  const tokenizer = new RowTokenizer(settings.delimiter, notes);
  let first = true;
  let unreadable = false;
  for await (const bytes of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    const text = decoder.write(bytes);
    unreadable ||= text.includes(REPLACEMENT);
    const rows = tokenizer.push(first ? withoutSeparatorLine(text) : text, false);
    if (unreadable) noteUnreadable(rows, settings.encoding, notes);
    yield rows;
    first = false;
  }
  const rows = tokenizer.push(decoder.end(), true);
  noteUnreadable(rows, settings.encoding, notes);
  yield rows;
}

/** All rows of a text that is already in memory; `whole` is false when the text is cut somewhere. */
export function rowsOfText(text: string, delimiter: string, whole: boolean, notes: TableNotes): TextRow[] {
  return new RowTokenizer(delimiter, notes).push(withoutSeparatorLine(text), whole);
}

function withoutSeparatorLine(text: string): string {
  return text.replace(SEPARATOR_LINE, "");
}

function noteUnreadable(rows: TextRow[], encoding: string, notes: TableNotes): void {
  for (const row of rows) {
    if (!row.cells.some((cell) => cell.includes(REPLACEMENT))) continue;
    notes.add(`Some characters are not ${encoding}; choose another encoding if names look wrong`, row.line);
  }
}
