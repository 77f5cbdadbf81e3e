/** What a spreadsheet may strip from the start of a cell before it looks for a formula. */
const LEADING = /^[\s\u00a0\u200b-\u200d\ufeff"']+/;
const FORMULA_START = /^[=+\-@＝＋－＠]/;
/** Phone numbers and plain numbers, which may start with a sign: no letters, so nothing can be called or referred to. */
const NUMBER_OR_PHONE = /^[+\-＋－]?[\d\s().,/:%-]*(\d\s*(x|ext\.?|#)\s*\d{1,6})?$/i;
/** A scientific number or an amount with its currency. */
const AMOUNT = /^[+-]?\s?([$€£¥]\s?)?[\d.,\s]*\d(e[+-]?\d{1,3})?\s?([$€£¥%]|eur|usd|gbp|chf)?$/i;
const ONLY_DASHES = /^[+\-－]+$/;
/** A social handle: a spreadsheet can look for a name in it but call nothing. `@SUM(…` is not one. */
const HANDLE = /^@[\p{L}\d_.]{1,50}$/u;

/**
 * Makes a cell safe that a spreadsheet would run as a formula, by a leading apostrophe. Everything else comes back as it
 * is, also `+49 30 123`, `-5`, `-5.3`, `+1 (555) 010-9999`, `-` and `@handle`.
 */
export function neutralizeFormula(cell: string): string {
  return isFormula(cell) ? `'${cell}` : cell;
}

/** Whether a spreadsheet might run the cell. Text that begins with a tab or carriage return counts, whatever follows. */
export function isFormula(cell: string): boolean {
  const first = cell.charCodeAt(0);
  // Nearly all cells start with a letter or digit and need no further look.
  if ((first >= 48 && first <= 57) || (first >= 65 && first <= 122)) return false;
  if (first === 9 || first === 13) return true;
  if (cell.startsWith("'")) return false;
  const start = cell.replace(LEADING, "");
  if (!FORMULA_START.test(start)) return false;
  const text = start.trimEnd();
  return !(NUMBER_OR_PHONE.test(text) || AMOUNT.test(text) || ONLY_DASHES.test(text) || HANDLE.test(text));
}
