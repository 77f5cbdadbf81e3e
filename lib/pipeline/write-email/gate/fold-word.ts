const SINGLE_LETTERS: Record<string, string> = { ß: "ss", ł: "l", ø: "o", đ: "d", æ: "ae", œ: "oe" };

/** Nothing of these has an accent or a form of its own. */
const PLAIN = /^[a-z0-9' .,-]*$/;

/** A word in the form that the gate compares: lower case, no accents, straight apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßłøđæœ]/g, (letter) => SINGLE_LETTERS[letter] ?? letter)
    .replace(/[’ʼ`]/g, "'");
}
