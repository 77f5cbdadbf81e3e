import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import { isWe, OUR } from "./doer";
import { POSSESSIVE } from "./receiver";
import type { Rule } from "./rule";

const OF = /^(?:of|de|d|del|des|du|von|vom|di|dell|della|dello|van|do|da|dos|das)$/u;
const WHICH = /^(?:that|which|dat|die|que|qu|che)$/u;
const REACH = 3;

/** `The biggest ship that we repaired` is not your biggest ship, and `the port of Bermeo` not your port. */
export const owned: Rule = ({ claim, unit, at }: Alignment) => {
  const owner = claim.tokens.findIndex(({ fold }) => POSSESSIVE.test(fold));
  const position = claim.elements.findIndex(({ from }) => from > owner && from - owner <= REACH);
  const here = at[position];
  if (owner === -1 || here === undefined || claim.elements[position]?.number !== null) return null;
  const { clause } = unit.tokens[here] ?? { clause: -1 };
  const isOurs = unit.tokens
    .slice(Math.max(0, here - REACH), here)
    .some((token) => token.clause === clause && OUR.test(token.fold));
  if (isOurs) return null;
  let end = here + 1;
  while (at.includes(end) && unit.tokens[end]?.clause === clause) end += 1;
  const behind = unit.tokens.slice(end, end + REACH).filter((token) => token.clause === clause);
  const [of, next] = [
    behind[0],
    behind.find((token, index) => index > 0 && !isGrammar(token, claim.lexicon)),
  ];
  if (of === undefined) return null;
  const isOfOther = OF.test(of.fold) && next?.capital === true && !claim.selfInEvidence(next.fold);
  if (isOfOther && !at.includes(unit.tokens.indexOf(next))) return `the evidence says it of “${next.text}”`;
  const isDone = WHICH.test(of.fold) && behind.some((token) => isWe(token, claim));
  const verb = unit.tokens.findIndex((token, index) => index > end + 1 && !isGrammar(token, claim.lexicon));
  return isDone && verb !== -1 && !at.includes(verb)
    ? `the evidence says what you did with it (“${unit.tokens[verb]?.text}”)`
    : null;
};
