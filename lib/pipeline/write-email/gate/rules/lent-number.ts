import type { Alignment } from "../align";
import type { Rule } from "./rule";

const isYear = (value: number) => value >= 1500 && value < 2100;

/** The clauses of the evidence that count something. */
function countingClauses({ unit }: Alignment): Set<number> {
  const counts = unit.numbers.filter(({ value }) => !isYear(value));
  return new Set(counts.map(({ from }) => unit.tokens[from]?.clause ?? -1));
}

/**
 * `48 people, in spring 20 more come` does not say that 48 come in spring: a clause of the evidence with a number of its
 * own does not lend its words to the number of another clause, unless its own number is said too.
 */
export const lentNumber: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const clauseOf = (position: number) => unit.tokens[at[position] ?? 0]?.clause ?? -1;
  const counting = countingClauses(alignment);
  const numbers = claim.elements.flatMap((element, position) =>
    element.number !== null && !isYear(element.number.value) ? [position] : [],
  );
  const said = new Set(numbers.map(clauseOf));
  for (const number of numbers) {
    const clause = claim.tokens[claim.elements[number]?.from ?? 0]?.clause;
    const lent = claim.elements.find((element, position) => {
      const other = clauseOf(position);
      const isBeside = element.number === null && claim.tokens[element.from]?.clause === clause;
      return isBeside && other !== clauseOf(number) && counting.has(other) && !said.has(other);
    });
    if (lent !== undefined) return `the evidence says “${lent.text}” of another number`;
  }
  return null;
};
