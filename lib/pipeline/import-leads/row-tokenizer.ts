import { AppError } from "@/lib/platform/errors";
import { countLineBreaks } from "./count-line-breaks";
import { MAX_ROW_CHARS } from "./limits";
import type { TableNotes } from "./notes";
import { BufferTokenizer } from "./tokenize-buffer";

/** A row as it stands in the file. */
export interface TextRow {
  /** 1-based line where it starts (row number for a workbook). */
  line: number;
  cells: string[];
}

/**
 * Turns decoded text, given piece by piece, into rows with their line numbers. Blank rows are left out.
 * It holds one unfinished row at most, and no row over MAX_ROW_CHARS.
 */
export class RowTokenizer {
  private rest = "";
  private pieces: string[] = [];
  private pieceChars = 0;
  private line = 1;

  constructor(
    private readonly delimiter: string,
    private readonly notes: TableNotes,
  ) {}

  /**
   * @returns the rows that are complete now.
   * @throws AppError invalid_input naming the line of a quote that is never closed.
   */
  push(text: string, last: boolean): TextRow[] {
    this.pieces.push(text);
    this.pieceChars += text.length;
    // A long row is read again only once the text has doubled, which keeps the whole effort linear.
    if (!last && this.pieceChars < this.rest.length) return [];
    const buffer = this.withoutNuls(this.rest + this.pieces.join(""));
    this.pieces = [];
    this.pieceChars = 0;
    return this.readRows(buffer, last);
  }

  private readRows(buffer: string, last: boolean): TextRow[] {
    const tokenizer = new BufferTokenizer(buffer, this.delimiter, last);
    const rows: TextRow[] = [];
    let at = 0;
    while (at < buffer.length) {
      const row = tokenizer.rowAt(at);
      if (row === null) break;
      if (row.odd) this.notes.add("A quote stands inside a cell without being doubled", this.line);
      if (!isBlank(row.cells)) rows.push({ line: this.line, cells: row.cells });
      this.line += row.breaks;
      at = row.end;
    }
    this.rest = buffer.slice(at);
    if (this.rest !== "" && (last || this.rest.length > MAX_ROW_CHARS)) {
      throw this.endlessRow(tokenizer.openQuoteAt === -1 ? -1 : tokenizer.openQuoteAt - at, last);
    }
    return rows;
  }

  private withoutNuls(buffer: string): string {
    const first = buffer.indexOf("\0");
    if (first === -1) return buffer;
    const line = this.line + countLineBreaks(buffer, 0, first);
    this.notes.add("NUL characters were removed", line);
    return buffer.replaceAll("\0", "");
  }

  private endlessRow(openQuoteAt: number, last: boolean): AppError {
    if (openQuoteAt === -1) return new AppError("invalid_input", `Line ${this.line} is longer than 8 MB.`);
    const line = this.line + countLineBreaks(this.rest, 0, openQuoteAt);
    return new AppError(
      "invalid_input",
      `The quote opened on line ${line} is ${last ? "never closed" : "not closed within 8 MB"}. Close it, or remove it, and upload the file again.`,
    );
  }
}

function isBlank(cells: string[]): boolean {
  const first = cells[0];
  if (first !== undefined && first !== "" && first.charCodeAt(0) > 32) return false;
  return cells.every((cell) => cell.trim() === "");
}
