import type { Token } from "../token";
import type { Rule } from "./rule";

const LEAST_BETWEEN = 2;

/**
 * `Most complaints were about colour, a few about delivery`, where the evidence has it the other way round: two words have
 * changed places over a comma, and all others stand as they stood.
 */
export const exchanged: Rule = ({ unit, at }) => {
  const inOrder = [...at].sort((a, b) => a - b);
  const moved = at.flatMap((index, position) => (index === inOrder[position] ? [] : [position]));
  const [first, second, third] = moved;
  if (first === undefined || second === undefined || third !== undefined) return null;
  const [here, there] = [unit.tokens[at[first] ?? -1], unit.tokens[at[second] ?? -1]];
  if (second - first < LEAST_BETWEEN || here === undefined || there === undefined) return null;
  // `Bread, cakes and pies` may be listed in any order: in a clause something is said of each.
  const says = ({ clause }: Token) => at.filter((index) => unit.tokens[index]?.clause === clause).length > 1;
  return here.clause === there.clause || !says(here) || !says(there)
    ? null
    : `“${here.text}” and “${there.text}” stand the other way round in the evidence`;
};
