import type { Alignment } from "../align";
import { isSameWord } from "../same-word";
import type { Token } from "../token";
import type { Rule } from "./rule";

const REACH = 2;

/** The words that bound a number, right before it: over, about, up to. */
function boundsOf(tokens: Token[], from: number, amount: ReadonlySet<string>): Token[] {
  return tokens.slice(Math.max(0, from - REACH), from).filter(({ fold }) => amount.has(fold));
}

/** `Over 58 people` is not what `58 people` says. */
export const bounded: Rule = ({ claim, unit, at }: Alignment) => {
  const { amount } = claim.lexicon.qualifiers;
  for (const [position, element] of claim.elements.entries()) {
    if (element.number === null || (element.number.value >= 1500 && element.number.value < 2100)) continue;
    const carried = boundsOf(unit.tokens, at[position] ?? 0, amount);
    const added = boundsOf(claim.tokens, element.from, amount).find(
      ({ fold }) => !carried.some((bound) => isSameWord(fold, bound.fold, claim.lexicon)),
    );
    if (added !== undefined) return `the evidence does not say “${added.text}” of ${element.text}`;
  }
  return null;
};
