import { codeAt } from "./char-codes";
import type { TextLine } from "./text-line";

/** Digits are close when at most so many other characters are between two. */
const CLOSE = 5;
const SPACE = 32;
const BEYOND_ASCII = 0x80;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** A stretch of a source that goes into the text. */
export interface Piece {
  codes: Uint16Array;
  from: number;
  limit: number;
  /** What makes a place of the source one of the text. */
  shift: number;
}

/** Counts the digits of lines, a row of them at a time: a text has far fewer rows than characters. */
export class DigitCounter {
  /** Where the last row ended in the text, how long it is, and how many digits stand close up to there. */
  private end = 0;
  private row = 0;
  private close = 0;

  /** Counts the row that begins at a place of the source and returns the place of its last digit. */
  count(line: TextLine, { codes, from, limit, shift }: Piece, at: number): number {
    let end = at + 1;
    while (end < limit && isDigit(codeAt(codes, end))) end += 1;
    const gap = line.digits === 0 ? Number.POSITIVE_INFINITY : at + shift - this.end;
    this.row = end - at + (gap === 0 ? this.row : 0);
    this.close = end - at + (gap <= CLOSE ? this.close : 0);
    this.end = end + shift;
    line.digits += end - at;
    if (this.row > line.digitRow) line.digitRow = this.row;
    if (this.close > line.closeDigits) line.closeDigits = this.close;
    // What stands outside the piece is not known here: it may be a capital.
    if (at === from || isCapital(codeAt(codes, at - 1))) line.mayHoldCapitalDigit = true;
    if (this.row > 1 && mayBeTown(codes, end, limit)) line.mayHoldTown = true;
    return end - 1;
  }
}

/** Whether a capital, or anything that may be one or a space, follows at a place or behind the space there. */
function mayBeTown(codes: Uint16Array, at: number, limit: number): boolean {
  if (at + 1 >= limit) return true;
  const code = codeAt(codes, codeAt(codes, at) === SPACE ? at + 1 : at);
  return code <= SPACE || code >= BEYOND_ASCII || isCapital(code);
}
