import type { Alignment } from "../align";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** Runs of capitalised words inside a sentence that are two words or longer: people and companies. */
function nameRuns({ unit }: Alignment): number[][] {
  const runs: number[][] = [];
  unit.tokens.forEach((token, index) => {
    const last = runs[runs.length - 1];
    const before = unit.tokens[index - 1];
    if (!token.capital) return;
    const goesOn = last?.includes(index - 1) && before?.clause === token.clause;
    if (goesOn) last?.push(index);
    else runs.push([index]);
  });
  return runs.filter((run) => run.length > 1);
}

function distance(unit: Alignment["unit"], a: number, run: number[]): number {
  const place = unit.tokens[a]?.place ?? 0;
  return Math.min(...run.map((index) => Math.abs((unit.tokens[index]?.place ?? 0) - place)));
}

const isNamePart = (token: Token | undefined) => token?.capital === true;

/**
 * Where evidence lists several people, what is said of one stands beside that one's name:
 * `Anna Berg (sales), Lena Marsh (service)` does not say that Anna Berg does service.
 */
export const nearestName: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const runs = nameRuns(alignment);
  const isOurs = (run: number[]) => run.some((index) => at.includes(index));
  if (runs.length < 2 || !runs.some(isOurs) || runs.every(isOurs)) return null;
  for (const [position, index] of at.entries()) {
    const element = claim.elements[position];
    if (element === undefined || isNamePart(unit.tokens[index]) || element.number !== null) continue;
    const nearest = runs.reduce((best, run) =>
      distance(unit, index, run) < distance(unit, index, best) ? run : best,
    );
    if (!isOurs(nearest)) return `the evidence says “${element.text}” of somebody else`;
  }
  return null;
};
