import { isGrammar } from "../claim";
import type { Rule } from "./rule";

const MOST_OTHER_WORDS = 1;

/**
 * `You are in Graz`, `you are a bakery`: one word alone says what or where the reader is. The evidence must say just that
 * too, and not only hold the word: `we repaired a church in Graz` does not do.
 */
export const bare: Rule = ({ claim, unit, at }) => {
  const hard = claim.elements.filter(({ isSoft }) => !isSoft);
  const states = claim.tokens.some(({ fold }) => claim.lexicon.stateVerbs.has(fold));
  if (hard.length !== 1 || !states || claim.isTopic) return null;
  const here = at[claim.elements.findIndex(({ isSoft }) => !isSoft)] ?? 0;
  const { clause } = unit.tokens[here] ?? { clause: -1 };
  const begin = unit.tokens.findIndex((token) => token.clause === clause);
  const self = unit.tokens.findLastIndex(
    (token, index) => index < here && token.clause === clause && claim.selfInEvidence(token.fold),
  );
  const from = self === -1 ? begin : self + 1;
  const others = unit.tokens
    .slice(from, here)
    .filter((token) => !isGrammar(token, claim.lexicon) && token.digits === null && !token.capital);
  return others.length > MOST_OTHER_WORDS ? `the evidence says “${hard[0]?.text}” of something else` : null;
};
