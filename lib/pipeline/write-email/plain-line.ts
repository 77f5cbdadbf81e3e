/** A value as one line of plain text: no control characters, no line breaks, single spaces. */
export function plainLine(value: string): string {
  return value
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .replace(/ +([,;.!?])(?=\s|$)/g, "$1")
    .trim();
}
