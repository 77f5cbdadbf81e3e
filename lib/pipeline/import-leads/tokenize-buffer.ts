import { countLineBreaks } from "./count-line-breaks";
import { NextIndex } from "./next-index";

const QUOTE = 34;

/** Where a quoted cell ends, or why that cannot be said. */
type Close = { at: number; odd: boolean } | "unfinished" | "not-quoted";

/** A row found in a buffer. `end` is the offset after its line break. */
export interface FoundRow {
  cells: string[];
  end: number;
  /** Line breaks passed, the one at the end of the row included. */
  breaks: number;
  /** True when a quote stood where RFC 4180 allows none. */
  odd: boolean;
}

/**
 * Reads rows out of one buffer of text by RFC 4180, with any mix of CRLF, LF and CR as line ends.
 * A quote inside a quoted cell that is not doubled is taken literally if the cell is closed later on the line.
 */
export class BufferTokenizer {
  private readonly quote: NextIndex;
  private readonly lf: NextIndex;
  private readonly cr: NextIndex;
  private readonly separator: NextIndex;
  /** No quote before this offset closes a cell; spares scanning the same line again for every cell. */
  private noCloseBefore = 0;
  /** Where the quoted cell opens that the buffer does not finish; -1 when there is none. */
  openQuoteAt = -1;

  /** @param last true when no more text follows, so that a missing line break ends the row. */
  constructor(
    private readonly text: string,
    private readonly delimiter: string,
    private readonly last: boolean,
  ) {
    this.quote = new NextIndex(text, '"');
    this.lf = new NextIndex(text, "\n");
    this.cr = new NextIndex(text, "\r");
    this.separator = new NextIndex(text, delimiter);
  }

  /** The row that starts at `start`; null when the buffer ends before the row does. */
  rowAt(start: number): FoundRow | null {
    const lineEnd = this.lineEnd(start);
    if (this.quote.from(start) < lineEnd) return this.quotedRow(start, lineEnd);
    const after = this.afterBreak(lineEnd);
    if (after === null) return null;
    return {
      cells: this.text.slice(start, lineEnd).split(this.delimiter),
      end: after,
      breaks: 1,
      odd: false,
    };
  }

  private quotedRow(start: number, lineEnd: number): FoundRow | null {
    const cells: string[] = [];
    let odd = false;
    let at = start;
    for (;;) {
      const close = this.text.charCodeAt(at) === QUOTE ? this.closingQuote(at) : "not-quoted";
      if (close === "unfinished") {
        this.openQuoteAt = at;
        return null;
      }
      if (close === "not-quoted") {
        const end = Math.min(this.separator.from(at), this.lineEnd(at));
        odd ||= this.text.charCodeAt(at) === QUOTE;
        cells.push(this.text.slice(at, end));
        at = end;
      } else {
        odd ||= close.odd;
        const inner = this.text.slice(at + 1, close.at);
        cells.push(inner.includes('"') ? inner.replaceAll('""', '"') : inner);
        at = this.skipSpaces(close.at + 1);
      }
      if (this.text[at] !== this.delimiter) break;
      at += 1;
    }
    const end = this.afterBreak(at);
    if (end === null) return null;
    return { cells, end, breaks: at === lineEnd ? 1 : countLineBreaks(this.text, start, end), odd };
  }

  private closingQuote(open: number): Close {
    let at = this.text.indexOf('"', open + 1);
    while (at !== -1 && this.text.charCodeAt(at + 1) === QUOTE) at = this.text.indexOf('"', at + 2);
    if (at === -1) return "unfinished";
    const after = this.skipSpaces(at + 1);
    if (after >= this.text.length && !this.last) return "unfinished";
    if (this.isCellEnd(after)) return { at, odd: false };
    return this.laterCloseOnLine(at);
  }

  /** A quote at `from` closes nothing: looks for one on the same line that does. */
  private laterCloseOnLine(from: number): Close {
    if (from < this.noCloseBefore) return "not-quoted";
    const lineEnd = this.lineEnd(from);
    if (lineEnd >= this.text.length && !this.last) return "unfinished";
    let at = this.text.indexOf('"', from + 1);
    while (at !== -1 && at < lineEnd) {
      if (this.isCellEnd(this.skipSpaces(at + 1))) return { at, odd: true };
      at = this.text.indexOf('"', at + 1);
    }
    this.noCloseBefore = lineEnd;
    return "not-quoted";
  }

  private isCellEnd(at: number): boolean {
    const char = this.text[at];
    return char === undefined || char === this.delimiter || char === "\n" || char === "\r";
  }

  private skipSpaces(start: number): number {
    let at = start;
    while (this.text.charCodeAt(at) === 32) at += 1;
    return at;
  }

  private lineEnd(start: number): number {
    return Math.min(this.lf.from(start), this.cr.from(start), this.text.length);
  }

  /** The offset after the line break at `at`; null when more text is needed to know it. */
  private afterBreak(at: number): number | null {
    const next = this.text.charCodeAt(at + 1);
    if (at + 1 >= this.text.length) return this.last || this.text[at] === "\n" ? this.text.length : null;
    return this.text[at] === "\r" && next === 10 ? at + 2 : at + 1;
  }
}
