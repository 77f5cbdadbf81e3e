import type { Alignment } from "../align";
import { isWe, OUR } from "./doer";
import { governorOf } from "./governor";
import { isReceiver } from "./receiver";
import type { Rule } from "./rule";

/** `Eroslur awarded its suppliers` does not say `Eroslur awarded you`: the evidence must name us to whom it is done. */
export const doneToReader: Rule = ({ claim, unit, at }: Alignment) => {
  const index = claim.tokens.findIndex(
    (_, position) =>
      isReceiver(claim.tokens, position, claim) &&
      governorOf(claim.tokens, position, claim.lexicon) === undefined,
  );
  const begins = claim.elements[0]?.from ?? 0;
  if (index === -1 || index < begins || at.length === 0) return null;
  const statements = new Set(at.map((place) => unit.tokens[place]?.statement));
  const isNamed = unit.tokens.some(
    (token) =>
      statements.has(token.statement) &&
      (isWe(token, claim) || OUR.test(token.fold) || claim.selfInEvidence(token.fold)),
  );
  return isNamed ? null : "the evidence does not say that it is done to you";
};
