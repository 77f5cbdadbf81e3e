import type { Rule } from "./rule";

/** `A branch in Graz` is not what `two branches in Graz` says. */
export const singular: Rule = ({ claim, unit, at }) => {
  for (const [index, element] of claim.elements.entries()) {
    const article = claim.tokens[element.from - 1]?.fold ?? "";
    if (element.number !== null || !claim.lexicon.singular.has(article)) continue;
    const counted = unit.numbers.find(({ to, value }) => to === at[index] && value !== 1 && value < 1000);
    if (counted !== undefined) return `the evidence counts ${counted.value} of “${element.text}”`;
  }
  return null;
};
