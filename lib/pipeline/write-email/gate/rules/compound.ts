import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Rule } from "./rule";

/** What may follow an English noun without being its head: adverbs, verbs with an ending. */
const NO_HEAD = /(?:ly|ed|ing)$/;

/**
 * `We repair boiler controls` does not say `you repair boilers`. In English the noun that counts stands last: a word that
 * the evidence follows with another one, and the sentence does not, is only part of a name for something else.
 */
export const compound: Rule = ({ claim, unit, at }: Alignment) => {
  if (!claim.lexicon.headsStandLast) return null;
  for (const [position, element] of claim.elements.entries()) {
    const here = at[position] ?? 0;
    const [token, next] = [unit.tokens[here], unit.tokens[here + 1]];
    if (element.number !== null || token === undefined || next === undefined || at.includes(here + 1))
      continue;
    const isPlain = next.clause === token.clause && !next.capital && !token.capital && next.digits === null;
    const goesOn = claim.elements[position + 1]?.from === element.to;
    if (!isPlain || goesOn || isGrammar(next, claim.lexicon) || NO_HEAD.test(next.fold)) continue;
    const isNoun =
      !token.fold.endsWith("s") && !NO_HEAD.test(token.fold) && !claim.lexicon.soft.has(next.fold);
    if (isNoun && isSaidAsNoun(claim.tokens[element.from]?.fold ?? "", token.fold))
      return `the evidence says “${token.text} ${next.text}”`;
  }
  return null;
};

/** The sentence has the word in the plural, where the evidence has it in front of another. */
function isSaidAsNoun(said: string, carried: string): boolean {
  return said !== carried && said.startsWith(carried.slice(0, 3)) && said.endsWith("s");
}
