import type { Lexicon } from "../lexicon/lexicon";
import { findNumbers } from "../number-value";
import type { Token } from "../token";

const MOST_CUTS = 8;

const WITH = /^(?:with|mit|avec|con|met|com|z|ze)$/u;
const LONGEST_OPENING = 8;

/**
 * `With 24 depots you deliver …`, `Mit 58 Leuten gießen Sie …`: where what stands before the one who does it ends. Its
 * number must be within, so that it says by itself what the reader has.
 */
function endOfOpening(tokens: Token[], lexicon: Lexicon): number {
  if (!WITH.test(tokens[0]?.fold ?? "")) return -1;
  const doer = tokens.findIndex(({ fold }) => lexicon.nominatives.has(fold));
  if (doer < 3 || doer > LONGEST_OPENING || tokens[doer]?.clause !== tokens[0]?.clause) return -1;
  // In German and Dutch the verb comes first: `gießen Sie`.
  const end = lexicon.compounds ? doer - 1 : doer;
  return findNumbers(tokens.slice(0, end), lexicon).length > 0 ? end : -1;
}

/**
 * Where a sentence may be cut into parts that are judged by themselves: before the first word after a comma, colon or
 * dash, and before a word that joins. Indexes of tokens, without 0.
 */
export function cutsOf(tokens: Token[], lexicon: Lexicon): number[] {
  const cuts: number[] = [];
  const numbers = findNumbers(tokens, lexicon);
  const isInNumber = (index: number) => numbers.some(({ from, to }) => index > from && index < to);
  const opening = endOfOpening(tokens, lexicon);
  tokens.forEach((token, index) => {
    if (index === 0 || isInNumber(index)) return;
    const startsClause = tokens[index - 1]?.clause !== token.clause;
    const endsOpening = index === opening;
    if (startsClause || endsOpening || lexicon.joints.has(token.fold)) cuts.push(index);
  });
  return cuts.slice(0, MOST_CUTS);
}
