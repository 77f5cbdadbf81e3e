import type { Alignment } from "../align";
import { isSameWord } from "../same-word";
import type { Token } from "../token";
import { isNoBound } from "./no-bound";
import type { Rule } from "./rule";

const REACH = 2;

/** The words that bound a number, right before it: over, about, up to. */
function boundsOf(tokens: Token[], from: number, amount: ReadonlySet<string>): Token[] {
  return tokens.slice(Math.max(0, from - REACH), from).filter(({ fold }) => amount.has(fold));
}

/** `The milk comes from nine farms`: the evidence must have something come from them, be of them. */
function isMadeSource({ claim, unit, at }: Alignment, position: number): boolean {
  const { from } = claim.elements[position] ?? { from: 0 };
  const { amount } = claim.lexicon.qualifiers;
  const bound = claim.tokens[from - 1];
  if (bound === undefined || !amount.has(bound.fold) || !isNoBound(claim.tokens, from - 1, claim.lexicon))
    return false;
  const here = at[position] ?? 0;
  const before = unit.tokens.slice(Math.max(0, here - REACH), here);
  return !before.some(({ fold }) => claim.lexicon.places.has(fold) || fold === bound.fold);
}

/** `Over 58 people` is not what `58 people` says. */
export const bounded: Rule = (alignment: Alignment) => {
  const { claim, unit, at } = alignment;
  const { amount } = claim.lexicon.qualifiers;
  for (const [position, element] of claim.elements.entries()) {
    if (element.number === null || (element.number.value >= 1500 && element.number.value < 2100)) continue;
    const carried = boundsOf(unit.tokens, at[position] ?? 0, amount);
    const added = boundsOf(claim.tokens, element.from, amount).find(
      (token) =>
        !isNoBound(claim.tokens, claim.tokens.indexOf(token), claim.lexicon) &&
        !carried.some((bound) => isSameWord(token.fold, bound.fold, claim.lexicon)),
    );
    if (isMadeSource(alignment, position)) return `the evidence has nothing come from ${element.text}`;
    if (added !== undefined) return `the evidence does not say “${added.text}” of ${element.text}`;
  }
  return null;
};
