const LOOK_ALIKES: Record<string, string> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  х: "x",
  і: "i",
  ѕ: "s",
};

/** A text as a person's eye takes it: no invisible signs, look-alikes as what they look like, one case, one space. */
export function plainLetters(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .replace(/[аеорсхіѕ]/g, (letter) => LOOK_ALIKES[letter] ?? letter)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
}
