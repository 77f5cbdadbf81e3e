import type { ParsedPage } from "../collect/parsed-page";
import type { TextLine } from "../collect/text-line";

/** A capital before a digit, or two digits before a capital, as of a code before its town. */
const CODE_HINT = /[A-Z]\d|\d\d(?: ?[A-Z]{2})? {1,2}[A-Z\u0080-\uffff]/;

/** What every postal code looks like in part: four digits in a row, or the hint. */
function mayHoldCode(visible: string, line: TextLine): boolean {
  if (line.digitRow >= 4) return true;
  const { start, end, mayHoldCapitalDigit, mayHoldTown } = line;
  return (mayHoldCapitalDigit || mayHoldTown) && CODE_HINT.test(visible.slice(start, end));
}

/** The lines that may hold a postal code: few, so that the dear patterns of each country need not read the whole page. */
export function linesWithCodes({ visible, digitalLines }: ParsedPage): TextLine[] {
  return digitalLines.filter((line) => mayHoldCode(visible, line));
}
