import { isWe } from "./doer";
import { governorOf } from "./governor";
import type { Rule } from "./rule";

/** By, where it is nothing else: `von`, `de`, `da` are also from and of. */
const BY = /^(?:by|durch|par|por|door|przez)$/u;

/** `We took over staff of Blum` does not say `the takeover by Blum`: who does it must be the one who does it there. */
export const byOther: Rule = ({ claim, unit, at }) => {
  const { lexicon } = claim;
  for (const [position, { from, number, text }] of claim.elements.entries()) {
    const by = governorOf(claim.tokens, from, lexicon);
    if (number !== null || by === undefined || !BY.test(by.fold)) continue;
    const here = at[position] ?? 0;
    const { clause } = unit.tokens[here] ?? { clause: -1 };
    const inClause = unit.tokens.filter((token) => token.clause === clause);
    const isDoneByUs = inClause.some((token) => !token.capital && isWe(token, claim));
    if (isDoneByUs && !inClause.some(({ fold }) => BY.test(fold)))
      return `the evidence has you do it, not “${text}”`;
  }
  return null;
};
