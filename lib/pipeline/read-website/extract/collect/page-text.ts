/** What separates two pieces of visible text: nothing, a space, a table cell, or a line. */
type Gap = 0 | 1 | 2 | 3;
const GAPS = ["", " ", "\t", "\n"] as const;

const SPACE = 32;

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

/** Where a run of words ends that can be kept as it stands: at blanks that must shrink, at invisible characters. */
function wordsEnd(data: string, from: number): number {
  for (let i = from; i < data.length; i += 1) {
    const code = data.charCodeAt(i);
    if (code > SPACE && code < 0xa0) continue;
    if (code === SPACE && i > from) {
      // A single plain space between words stays: the common case costs no extra piece.
      const next = data.charCodeAt(i + 1);
      if (next > SPACE && next < 0xa0) continue;
    }
    if (isBlank(code) || isInvisible(code)) return i;
  }
  return data.length;
}

/**
 * Builds the visible text of a page as a reader sees it: runs of white space become one space, block elements stand
 * on lines of their own, table cells are parted by tabs, invisible characters are left out.
 */
export class PageText {
  private out = "";
  private gap: Gap = 0;
  /** Places where an inline element begins or ends inside a word: two labels may be glued together there. */
  readonly seams: number[] = [];

  get length(): number {
    return this.out.length;
  }

  breakLine(): void {
    this.gap = 3;
  }

  breakCell(): void {
    if (this.gap < 2) this.gap = 2;
  }

  space(): void {
    if (this.gap < 1) this.gap = 1;
  }

  seam(): void {
    if (this.gap === 0 && this.seams[this.seams.length - 1] !== this.out.length)
      this.seams.push(this.out.length);
  }

  append(data: string): void {
    let from = 0;
    while (from < data.length) {
      const end = wordsEnd(data, from);
      if (end > from) this.write(data.slice(from, end));
      const code = data.charCodeAt(end);
      if (end < data.length && !isInvisible(code)) this.space();
      from = end + 1;
    }
  }

  private write(piece: string): void {
    if (this.gap > 0 && this.out.length > 0) this.out += GAPS[this.gap];
    this.gap = 0;
    this.out += piece;
  }

  toString(): string {
    return this.out;
  }
}
