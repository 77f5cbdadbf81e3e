import type { GateContext } from "./gate-context";
import type { Token } from "./token";

/** What one says of oneself to say who writes: a name, for whom, and that one writes. */
const INTRODUCING = new Set(
  (
    "name write writing behalf work working here heisse schreibe auftrag namen arbeite mein appelle ecris part nom travaille suis llamo escribo parte nombre " +
    "soy trabajo chiamo scrivo nome sono lavoro heet naam schrijf namens werk ben chamo escrevo sou trabalho nazywam imieniu pisze strony jestem pracuje sie to"
  ).split(" "),
);

/** Which words spell one of the names whole: such a name may be of common words, as `The team` is. */
function spelledNames(tokens: Token[], names: ReadonlySet<string>): Set<number> {
  const spelled = new Set<number>();
  for (const name of names) {
    const words = name.split(" ");
    tokens.forEach((_, start) => {
      if (words.every((word, index) => tokens[start + index]?.fold === word))
        for (const [index] of words.entries()) spelled.add(start + index);
    });
  }
  return spelled;
}

/**
 * `My name is Jana Holt and I am writing from Paperloom`: who signs says who they are, and nothing else.
 * @param tokens single words: names are looked for here, for one that is written small is no phrase
 */
export function introduces(tokens: Token[], { lexicon, sender }: GateContext): boolean {
  const spelled = spelledNames(tokens, sender);
  const isNamed = tokens.some(({ capital }, index) => capital && spelled.has(index));
  const says = ({ fold }: Token, index: number) =>
    spelled.has(index) || lexicon.functionWords.has(fold) || INTRODUCING.has(fold) || fold.length === 1;
  const isOfWriter = tokens.every(({ fold }, index) => {
    const isReader =
      lexicon.nominatives.has(fold) && !lexicon.functionWords.has(tokens[index - 1]?.fold ?? "");
    return !isReader || index > 2;
  });
  return isNamed && isOfWriter && tokens.every(says);
}
