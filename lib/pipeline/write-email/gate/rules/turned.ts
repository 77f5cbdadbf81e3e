import type { Alignment } from "../align";
import type { Rule } from "./rule";

function isBareName({ claim, unit, at }: Alignment, position: number): boolean {
  const element = claim.elements[position];
  const token = claim.tokens[element?.from ?? 0];
  if (element === undefined || !token?.capital || token.start === 0) return false;
  const governs = (fold: string) =>
    claim.lexicon.places.has(fold) || claim.lexicon.agents.has(fold) || claim.lexicon.directions.has(fold);
  const before = [claim.tokens[element.from - 1], unit.tokens[(at[position] ?? 0) - 1]];
  return before.every((one) => !governs(one?.fold ?? ""));
}

/** `Anna trained four apprentices` does not say `four apprentices trained Anna`: three words, wholly turned. */
export const turned: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const last = at.length - 1;
  for (let middle = 1; middle < last; middle += 1) {
    const verb = at[middle] ?? 0;
    const before = at.slice(0, middle).findIndex((index) => index > verb);
    const after = at.findIndex((index, position) => position > middle && index < verb);
    if (before === -1 || after === -1) continue;
    const isOneClause = unit.tokens[at[before] ?? 0]?.clause === unit.tokens[at[after] ?? 0]?.clause;
    if (isOneClause && (isBareName(alignment, before) || isBareName(alignment, after)))
      return `“${claim.elements[before]?.text}” and “${claim.elements[after]?.text}” have swapped parts`;
  }
  return null;
};
