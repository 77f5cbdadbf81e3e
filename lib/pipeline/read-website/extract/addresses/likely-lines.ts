import type { ParsedPage } from "../collect/parsed-page";
import type { TextLine } from "../collect/text-line";
import { linesWith } from "../lines";

/** What every postal code looks like in part: four digits in a row, a capital before a digit, two digits before a capital. */
const CODE_HINT = /\d{4}|[A-Z]\d|\d\d(?: ?[A-Z]{2})? {1,2}[A-Z\u0080-\uffff]/;

/** The lines that may hold a postal code: few, so that the dear patterns of each country need not read the whole page. */
export function linesWithCodes({ visible, digitalLines }: ParsedPage): TextLine[] {
  return linesWith(visible, digitalLines, CODE_HINT);
}
