/** A line of the visible text, with what the finders ask first: most of them pass over a line without reading it. */
export interface TextLine {
  start: number;
  end: number;
  /** How many ASCII digits it holds. */
  digits: number;
  /** The most digits in a row. */
  digitRow: number;
  /** The most digits that follow each other with no more than five other characters between two. */
  closeDigits: number;
  /** Not set only where no digit stands right behind a capital. */
  mayHoldCapitalDigit: boolean;
  /** Not set only where no two digits stand before a word in capitals, or one that begins with a capital, as before a town. */
  mayHoldTown: boolean;
  /** Whether it holds a sign that parts or wraps words: a bracket, a bar, a dash, a tab, `@`, or anything not ASCII. */
  isMarked: boolean;
  hasComma: boolean;
}

export function emptyLine(start: number): TextLine {
  return {
    start,
    end: start,
    digits: 0,
    digitRow: 0,
    closeDigits: 0,
    mayHoldCapitalDigit: false,
    mayHoldTown: false,
    isMarked: false,
    hasComma: false,
  };
}
