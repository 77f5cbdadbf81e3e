/** A term as it may stand in plain text and inside JSON, lower-cased. */
export function forms(term: string): string[] {
  const plain = term.toLowerCase();
  const inJson = JSON.stringify(plain).slice(1, -1);
  return plain === inJson ? [plain] : [plain, inJson];
}

/** Whether a text holds one of the terms, whatever its case. */
export function mentions(text: string, terms: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return terms.some((term) => forms(term).some((form) => lower.includes(form)));
}

/**
 * The longest part of a term that both databases compare alike, whatever its case: letters beyond ASCII they lower-case
 * differently. Rows without it cannot hold the term.
 */
export function surePart(term: string): string {
  const parts = term.match(/[A-Za-z0-9@.+-]+/g) ?? [];
  return parts.reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

const LINE = /[^\r\n]+/g;

/** The text with dots in place of each line that holds one of the terms; its length stays. */
export function blankLines(text: string, terms: readonly string[]): string {
  return text.replace(LINE, (line) => (mentions(line, terms) ? "·".repeat(line.length) : line));
}
