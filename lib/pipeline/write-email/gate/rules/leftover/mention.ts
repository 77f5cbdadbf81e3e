import type { Alignment } from "../../align";
import { isGrammar } from "../../claim";
import type { Lexicon } from "../../lexicon/lexicon";
import type { Token } from "../../token";
import { opensMore } from "./joints";

/** `Fourteen people and two kilns`: it says that there are so many, and nothing of anybody. */
export function isMention({ claim, unit, at }: Alignment): boolean {
  const { lexicon, elements, tokens } = claim;
  const speaks = ({ fold }: Token) => lexicon.reader.has(fold) || lexicon.stateVerbs.has(fold);
  if (elements[0]?.number == null || tokens.some(speaks)) return false;
  return at.every((index, position) => {
    const before = at[position - 1];
    return (
      before === undefined || (index > before && isOnePhrase(unit.tokens.slice(before + 1, index), lexicon))
    );
  });
}

const isOnePhrase = (between: Token[], lexicon: Lexicon) =>
  between.every((token) => isGrammar(token, lexicon) || opensMore(token, lexicon));

/** Neither a name nor a customer, partner or rival. */
export function isOfNobody({ claim, unit }: Alignment, index: number): boolean {
  const token = unit.tokens[index] as Token;
  const isName = token.capital && !token.opens && !claim.lexicon.nounsAreCapital;
  return !isName && !claim.lexicon.outsiders.has(token.fold);
}
