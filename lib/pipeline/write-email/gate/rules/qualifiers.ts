import type { Alignment } from "../align";
import type { QualifierKind } from "../lexicon/lexicon";
import type { Token } from "../token";
import type { Rule } from "./rule";

const REACH: Record<QualifierKind, number> = { plan: 5, past: 5, amount: 2, scope: 3 };
const KINDS: QualifierKind[] = ["plan", "past", "amount", "scope"];

/** `Up to` qualifies a number that follows, `only` what follows; plans and past states whatever is near. */
function qualifies({ claim, unit, at }: Alignment, token: Token, kind: QualifierKind): boolean {
  return at.some((index, position) => {
    const aligned = unit.tokens[index];
    if (aligned === undefined) return false;
    const ahead = aligned.place - token.place;
    if (kind === "scope") return ahead > 0 && ahead <= REACH.scope;
    if (kind !== "amount") return Math.abs(ahead) <= REACH[kind];
    return claim.elements[position]?.number !== null && ahead > 0 && ahead <= REACH.amount;
  });
}

/** A claim may not be stronger than its evidence: plans, former states, bounds and exceptions must be said too. */
export const qualifiers: Rule = (alignment) => {
  const { claim, unit } = alignment;
  for (const kind of KINDS) {
    const words = claim.lexicon.qualifiers[kind];
    if (claim.tokens.some(({ fold }) => words.has(fold))) continue;
    const dropped = unit.tokens.find((token) => words.has(token.fold) && qualifies(alignment, token, kind));
    if (dropped !== undefined) return `the evidence says “${dropped.text}”, the sentence leaves it out`;
  }
  return null;
};
