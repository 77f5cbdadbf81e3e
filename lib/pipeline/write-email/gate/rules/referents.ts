import type { Rule } from "./rule";

/** `55 of them drive` says nothing of 55 people alone: what them do must be said too. */
export const referents: Rule = ({ claim, unit, at }) => {
  const isReferent = (index: number) => unit.tokens[index]?.isReferent === true;
  if (!at.some(isReferent)) return null;
  const says = claim.elements.some(({ number }, position) => {
    const index = at[position] ?? 0;
    return number === null && !isReferent(index) && at.some((other) => isReferent(other) && other < index);
  });
  return says ? null : "the evidence says it of some of them only";
};
