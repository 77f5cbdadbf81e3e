/** A header for comparison: lower case, no accents, words separated by one space ("E-Mail-Adresse:" → "e mail adresse"). */
export function normalizeHeader(header: string): string {
  return header
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ł", "l")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The same without spaces: "E-Mail", "e mail" and "Email" are one word. */
export function compactHeader(header: string): string {
  return normalizeHeader(header).replaceAll(" ", "");
}
