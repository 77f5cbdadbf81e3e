import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import { isWe } from "./doer";
import type { Rule } from "./rule";

const COMMA_STEP = 4;

/** `With designers like Marta Gil, winner of 2021`: what stands behind a comma and a whole name is said of that. */
export const behindName: Rule = ({ claim, unit, at }: Alignment) => {
  if (at.length === 0 || claim.lexicon.nounsAreCapital) return null;
  const first = Math.min(...at);
  const { clause } = unit.tokens[first] ?? { clause: 0 };
  const begin = unit.tokens.findIndex((token) => token.clause === clause);
  const [one, two, head] = [unit.tokens[begin - 2], unit.tokens[begin - 1], unit.tokens[begin]];
  if (one === undefined || two === undefined || head === undefined || one.clause !== two.clause) return null;
  const isName = [one, two].every((token) => token.capital && !claim.selfInEvidence(token.fold));
  const isBehind = head.place - two.place <= COMMA_STEP && !head.capital && !isGrammar(head, claim.lexicon);
  const isSelf = unit.tokens.some((token) => token.clause === clause && isWe(token, claim));
  return isName && isBehind && !isSelf ? `the evidence says it of “${one.text} ${two.text}”` : null;
};
