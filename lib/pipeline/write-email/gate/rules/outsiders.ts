import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Token } from "../token";
import type { Rule } from "./rule";

function isName({ unit, at }: Alignment, token: Token, index: number): boolean {
  if (!token.capital) return false;
  if (index > 0 && unit.tokens[index - 1]?.clause === token.clause) return true;
  return at.includes(index + 1) || (unit.tokens[index + 1]?.capital ?? false);
}

/**
 * What the evidence says of somebody else (a customer, a named company) must not be said of the reader:
 * a subject that the evidence has in front and the sentence leaves out.
 */
export const outsiders: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  if (at.length === 0) return null;
  const first = Math.min(...at);
  const clause = unit.tokens[first]?.clause;
  const inFront = unit.tokens
    .map((token, index) => ({ token, index }))
    .filter(({ token, index }) => index < first && token.clause === clause);
  const isSelf = inFront.some(({ token }) => claim.selfInEvidence(token.fold));
  const dropped = inFront.find(({ token, index }) => {
    if (claim.selfInEvidence(token.fold)) return false;
    if (claim.lexicon.outsiders.has(token.fold)) return true;
    return !isSelf && !isGrammar(token, claim.lexicon) && isName(alignment, token, index);
  });
  return dropped === undefined ? null : `the evidence says it of “${dropped.token.text}”`;
};
