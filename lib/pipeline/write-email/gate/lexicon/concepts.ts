import { foldWord } from "../fold-word";
import { stemOf } from "../same-word";

/** Groups of words that may stand for each other, by word and by stem, and the phrases among them. */
export function readConcepts(
  list: string,
  endings: readonly string[],
): { concepts: ReadonlyMap<string, ReadonlySet<number>>; phrases: ReadonlySet<string> } {
  const concepts = new Map<string, Set<number>>();
  const phrases = new Set<string>();
  list.split("|").forEach((group, index) => {
    for (const written of group.split(/\s+/).filter((word) => word !== "")) {
      const word = foldWord(written).replaceAll("+", " ");
      if (word.includes(" ")) phrases.add(word);
      for (const form of [word, stemOf(word, endings)]) {
        concepts.set(form, (concepts.get(form) ?? new Set()).add(index));
      }
    }
  });
  return { concepts, phrases };
}
