/** A text as it can be stored, and so as it has to be looked for: NUL and half a surrogate pair are no text to PostgreSQL. */
export function storableText(text: string): string {
  return text.replaceAll("\0", "").toWellFormed();
}
