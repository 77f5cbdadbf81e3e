import type { Lexicon } from "./lexicon/lexicon";

const SHORTEST_STEM = 3;

/** A word without the ending that its form gives it. */
export function stemOf(fold: string, lexicon: Lexicon): string {
  for (const ending of lexicon.endings) {
    if (fold.endsWith(ending) && fold.length - ending.length >= SHORTEST_STEM) {
      return fold.slice(0, fold.length - ending.length);
    }
  }
  return fold;
}

function undouble(stem: string): string {
  return /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Stems meet when they differ by a dropped final `e` or a doubled consonant too: `serve`/`serving`, `plan`/`planned`. */
function sameStem(a: string, b: string): boolean {
  return a === b || `${a}e` === b || `${b}e` === a || undouble(a) === undouble(b);
}

/** Whether two folded words say the same: one word in two forms, or two words of one group of paraphrases. */
export function isSameWord(a: string, b: string, lexicon: Lexicon): boolean {
  if (a === b) return true;
  if (lexicon.paraphrases.some((group) => group.has(a) && group.has(b))) return true;
  if (Math.min(a.length, b.length) < SHORTEST_STEM) return false;
  const [stemA, stemB] = [stemOf(a, lexicon), stemOf(b, lexicon)];
  return sameStem(stemA, stemB) || sameStem(a, stemB) || sameStem(stemA, b);
}
