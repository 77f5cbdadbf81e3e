import type { Rule } from "./rule";

/**
 * `We make rope from hemp; the lines are bought in` does not say `you make lines`: what one clause of a sentence says must
 * stand on one side of a semicolon.
 */
export const twoStatements: Rule = ({ claim, unit, at }) => {
  const sides = new Map<number, number>();
  for (const [position, index] of at.entries()) {
    const clause = claim.tokens[claim.elements[position]?.from ?? 0]?.clause ?? 0;
    const side = unit.tokens[index]?.statement ?? 0;
    if ((sides.get(clause) ?? side) !== side) return "the evidence says it in two statements";
    sides.set(clause, side);
  }
  return null;
};
