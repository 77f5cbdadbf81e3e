/**
 * A model's words as a reader sees them: letters in one form, no invisible signs that would hide a word from a check,
 * one line.
 */
export function plainAnswer(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}
