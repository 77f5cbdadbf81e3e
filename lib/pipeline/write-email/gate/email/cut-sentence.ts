import type { Lexicon } from "../lexicon/lexicon";
import { findNumbers } from "../number-value";
import type { Token } from "../token";

const MOST_CUTS = 8;

/**
 * Where a sentence may be cut into parts that are judged by themselves: before the first word after a comma, colon or
 * dash, and before a word that joins. Indexes of tokens, without 0.
 */
export function cutsOf(tokens: Token[], lexicon: Lexicon): number[] {
  const cuts: number[] = [];
  const numbers = findNumbers(tokens, lexicon);
  const isInNumber = (index: number) => numbers.some(({ from, to }) => index > from && index < to);
  tokens.forEach((token, index) => {
    if (index === 0 || isInNumber(index)) return;
    const startsClause = tokens[index - 1]?.clause !== token.clause;
    if (startsClause || lexicon.joints.has(token.fold)) cuts.push(index);
  });
  return cuts.slice(0, MOST_CUTS);
}
