/**
 * Pasted rows as a file, so that they go the same way as a chosen one.
 * null when the text is no table: one line, or nothing.
 */
export function pastedFile(text: string): File | null {
  const lines = text.trim().split(/\r\n|\r|\n/);
  if (lines.length < 2) return null;
  return new File([text], "pasted.csv", { type: "text/csv" });
}
