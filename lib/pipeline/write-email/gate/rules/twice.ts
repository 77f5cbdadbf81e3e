import type { Rule } from "./rule";

/** `Every second pair is a pair of varifocals` does not say `the pairs are varifocals`: one word carries one word only. */
export const twice: Rule = ({ claim, at }) => {
  // Only where a compound may stand for its last part.
  if (!claim.lexicon.compounds) return null;
  const seen = new Map<number, string>();
  for (const [position, index] of at.entries()) {
    const { from = 0, number = null, text = "" } = claim.elements[position] ?? {};
    const fold = claim.tokens[from]?.fold ?? "";
    const other = seen.get(index);
    if (
      number === null &&
      other !== undefined &&
      other !== fold &&
      (other.endsWith(fold) || fold.endsWith(other))
    )
      return `the evidence says “${text}” only once`;
    seen.set(index, fold);
  }
  return null;
};
