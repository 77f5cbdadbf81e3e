import type { Claim, Element } from "./claim";
import type { EvidenceUnit } from "./evidence-unit";
import { isSameWord } from "./same-word";

/** Where each element of a claim stands in a unit of evidence. */
export interface Alignment {
  claim: Claim;
  unit: EvidenceUnit;
  /** For each element, the index of its first token in the unit. */
  at: number[];
}

function candidates(claim: Claim, element: Element, unit: EvidenceUnit): number[] {
  const { number } = element;
  if (number !== null) {
    return unit.numbers
      .filter((found) => found.value === number.value && found.unit === number.unit)
      .map((found) => found.from);
  }
  const fold = claim.tokens[element.from]?.fold ?? "";
  const found: number[] = [];
  unit.tokens.forEach((token, index) => {
    if (token.digits === null && isSameWord(fold, token.fold, claim.lexicon)) found.push(index);
  });
  return found;
}

/** Of all ways to place the elements, the one that keeps neighbours together and in order. */
function closest(places: number[][], unit: EvidenceUnit): number[] {
  let paths = (places[0] ?? []).map((index) => ({ cost: 0, at: [index] }));
  for (const next of places.slice(1)) {
    paths = next.map((index) => {
      const extended = paths.map(({ cost, at }) => {
        const from = unit.tokens[at[at.length - 1] ?? 0]?.place ?? 0;
        const step = (unit.tokens[index]?.place ?? 0) - from;
        return { cost: cost + (step > 0 ? step : 2 - step), at: [...at, index] };
      });
      return extended.reduce((best, path) => (path.cost < best.cost ? path : best));
    });
  }
  return paths.reduce((best, path) => (path.cost < best.cost ? path : best)).at;
}

/** Lays a claim over a unit of evidence; the elements that the unit does not hold make it impossible. */
export function align(claim: Claim, unit: EvidenceUnit): Alignment | { missing: Element[] } {
  const places = claim.elements.map((element) => candidates(claim, element, unit));
  const missing = claim.elements.filter((_, index) => places[index]?.length === 0);
  if (missing.length > 0) return { missing };
  return { claim, unit, at: places.length === 0 ? [] : closest(places, unit) };
}
