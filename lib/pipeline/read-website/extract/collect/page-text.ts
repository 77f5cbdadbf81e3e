import { type CodedText, CodeReader, codeAt } from "./char-codes";
import { DigitCounter } from "./digit-counter";
import { emptyLine, type TextLine } from "./text-line";

/** What separates two pieces of visible text: nothing, a space, a table cell, or a line. */
type Gap = 0 | 1 | 2 | 3;
const GAPS = ["", " ", "\t", "\n"] as const;
const LINE = 3;
const CELL = 2;

const SPACE = 32;
/** Codes from here on are letters of other scripts, typographic signs, wide or invisible spaces. */
const BEYOND_ASCII = 0xa0;

const LETTER = 0;
const DIGIT = 1;
const SIGN = 2;
const COMMA = 3;
const BLANK = 4;
const BEYOND = 5;
/** What each character counts as in its line; most are letters, told from the rest by one look. */
const KINDS = new Uint8Array(0x1_00_00).fill(BEYOND, BEYOND_ASCII).fill(BLANK, 0, SPACE + 1);
for (const digit of "0123456789") KINDS[digit.charCodeAt(0)] = DIGIT;
for (const sign of "[({<|*_-@") KINDS[sign.charCodeAt(0)] = SIGN;
KINDS[",".charCodeAt(0)] = COMMA;

/** The alternative texts of pictures, and what was written backwards. */
const SAID = new CodeReader(16 * 1024);

function isPlain(code: number): boolean {
  return code > SPACE && code < BEYOND_ASCII;
}

/** Soft hyphen, zero-width characters and byte-order mark: invisible, and used to break up addresses. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff || code === 0
  );
}

function isBlank(code: number): boolean {
  return (
    code <= SPACE || code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x3000
  );
}

/**
 * Builds the visible text of a page as a reader sees it: runs of white space become one space, block elements stand
 * on lines of their own, table cells are parted by tabs, invisible characters are left out.
 */
export class PageText {
  private out = "";
  private gap: Gap = 0;
  private line: TextLine = emptyLine(0);
  private readonly digits = new DigitCounter();
  private readonly allLines = [this.line];
  /** Places where an inline element begins or ends inside a word: two labels may be glued together there. */
  readonly seams: number[] = [];

  get length(): number {
    return this.out.length;
  }

  breakLine(): void {
    this.gap = LINE;
  }

  breakCell(): void {
    if (this.gap < CELL) this.gap = CELL;
  }

  space(): void {
    if (this.gap < 1) this.gap = 1;
  }

  seam(): void {
    if (this.gap === 0 && this.seams[this.seams.length - 1] !== this.out.length)
      this.seams.push(this.out.length);
  }

  /** Adds words that are no part of the page's text. */
  say(words: string): void {
    this.append(SAID.read(words), 0, words.length);
  }

  /** Adds a stretch of a source. */
  append(source: CodedText, start: number, end: number): void {
    let from = start;
    while (from < end) {
      const stop = this.addWords(source, from, end);
      if (stop < end && !isInvisible(codeAt(source.codes, stop))) this.space();
      from = stop + 1;
    }
  }

  toString(): string {
    return this.out;
  }

  /** All lines of the text, in order. */
  lines(): TextLine[] {
    this.line.end = this.out.length;
    return this.allLines;
  }

  /**
   * Adds what can be kept as it stands and returns where that ends: at blanks that must shrink, at invisible characters.
   * Digits and signs are counted here because here every character is looked at anyway.
   */
  private addWords({ text, codes }: CodedText, from: number, limit: number): number {
    const first = codeAt(codes, from);
    if (isBlank(first) || isInvisible(first)) return from;
    this.closeGap();
    const { line } = this;
    const piece = { codes, from, limit, shift: this.out.length - from };
    let i = from;
    for (; i < limit; i += 1) {
      const code = codeAt(codes, i);
      const kind = KINDS[code];
      if (kind === LETTER) continue;
      if (kind === BLANK) {
        // A single plain space between words stays: the common case costs no extra piece.
        if (code === SPACE && i + 1 < limit && isPlain(codeAt(codes, i + 1))) continue;
        break;
      }
      if (kind === BEYOND && (isBlank(code) || isInvisible(code))) break;
      if (kind === DIGIT) i = this.digits.count(line, piece, i);
      else if (kind === COMMA) line.hasComma = true;
      else line.isMarked = true;
    }
    this.out += text.slice(from, i);
    return i;
  }

  /** Writes what parts the next words from those before. */
  private closeGap(): void {
    if (this.gap > 0 && this.out.length > 0) {
      this.line.end = this.out.length;
      this.out += GAPS[this.gap];
      if (this.gap === CELL) this.line.isMarked = true;
      if (this.gap === LINE) {
        this.line = emptyLine(this.out.length);
        this.allLines.push(this.line);
      }
    }
    this.gap = 0;
  }
}
