import type { Alignment } from "../align";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** They say where something comes from, whatever stands around them. */
const FROM = /^(?:from|aus|uit|da|dal|dalla|dai|dalle|dagli|dall')$/u;
/** Of and from in one, in the other languages: they say it behind one of the verbs. */
const OF = /^(?:d|d'|de|du|des|del|do|da|dos|das|z|ze)$/u;
const COMES =
  /^(?:vien(?:t|nent)|provien(?:t|nent)|(?:pro)?vienen?|(?:pro)?vem|provenient[ei]s?|pochodz[ia]|pochodza)$/u;
/** Articles and a word or two may stand between: `from farms in Kent`. */
const REACH = 4;

/** Whether a place is where something comes from, by the words before it. */
function isOrigin(tokens: Token[], place: number): boolean {
  const before = tokens
    .slice(Math.max(0, place - REACH), place)
    .filter(({ clause }) => clause === tokens[place]?.clause);
  return before.some(
    ({ fold }, index) => FROM.test(fold) || (OF.test(fold) && COMES.test(before[index - 1]?.fold ?? "")),
  );
}

/** `Your barley comes from Norfolk` is not what `we malt barley in Diss, Norfolk` says. */
export const origin: Rule = ({ claim: { tokens, elements, lexicon }, unit, at }: Alignment) => {
  const place = elements.find(({ from, number }, index) => {
    const token = tokens[from];
    if (number !== null || token?.capital !== true || from === 0 || lexicon.dates.has(token.fold))
      return false;
    return isOrigin(tokens, from) && !isOrigin(unit.tokens, at[index] ?? 0);
  });
  return place === undefined ? null : `the evidence does not say that it comes from “${place.text}”`;
};
