import { isGrammar } from "../claim";
import type { Rule } from "./rule";

/** As: what somebody was once, or for somebody, is not what he is. */
const AS = /^(?:as|als|comme|como|come|jako)$/u;

/** `Started as a two-person consultancy` does not say `you are a two-person consultancy`. */
export const asWhat: Rule = ({ claim, unit, at }) => {
  const { lexicon } = claim;
  if (claim.isTopic || claim.tokens.some(({ fold }) => AS.test(fold))) return null;
  for (const index of at) {
    let before = index - 1;
    const { clause } = unit.tokens[index] ?? { clause: -1 };
    while (unit.tokens[before]?.clause === clause && !AS.test(unit.tokens[before]?.fold ?? "")) {
      const token = unit.tokens[before];
      if (token === undefined || !isGrammar(token, lexicon)) break;
      before -= 1;
    }
    const found = unit.tokens[before];
    if (found?.clause === clause && AS.test(found.fold)) return `the evidence says “${found.text}” before it`;
  }
  return null;
};
