const SINGLE_LETTERS: Record<string, string> = { ß: "ss", ł: "l", ø: "o", đ: "d", æ: "ae", œ: "oe" };

/** A word in the form that the gate compares: lower case, no accents, straight apostrophes. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[ßłøđæœ]/g, (letter) => SINGLE_LETTERS[letter] ?? letter)
    .replace(/[’ʼ`]/g, "'");
}
