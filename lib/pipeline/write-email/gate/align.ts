import { ONLY, UNIVERSAL } from "./all-or-only";
import { type Claim, type Element, isGrammar } from "./claim";
import { EACH } from "./each";
import type { EvidenceUnit } from "./evidence-unit";
import { PRAISE } from "./praise";
import { isSameWord } from "./same-word";

/** Where each element of a claim stands in a unit of evidence. */
export interface Alignment {
  claim: Claim;
  /** The claim with the elements that the unit lacks and may lack. */
  whole: Claim;
  unit: EvidenceUnit;
  /** For each element, the index of its first token in the unit. */
  at: number[];
}

/** The same name, or with the `s` of a genitive or a plural. */
export function sameName(a: string, b: string): boolean {
  return a === b || `${a}s` === b || `${b}s` === a;
}

function candidates(claim: Claim, element: Element, unit: EvidenceUnit): number[] {
  const { number } = element;
  if (number !== null) {
    return unit.numbers
      .filter((found) => found.value === number.value && found.unit === number.unit)
      .map((found) => found.from);
  }
  const fold = claim.tokens[element.from]?.fold ?? "";
  const { plan, past } = claim.lexicon.qualifiers;
  if (plan.has(fold)) return unit.tokens.flatMap((token, index) => (plan.has(token.fold) ? [index] : []));
  const said = claim.tokens[element.from];
  const isName = said !== undefined && isAnyName(claim, element);
  const found: number[] = [];
  unit.tokens.forEach((token, index) => {
    if (token.digits !== null) return;
    // A name is itself only, and small words are no forms of others: `Frome` is not `from`.
    // `Betrieben`, were run, is no `Betrieb`.
    const isExact = isName || PRAISE.test(fold) || past.has(fold) || isGrammar(token, claim.lexicon);
    const isSame = isExact ? sameName(fold, token.fold) : isSameWord(fold, token.fold, claim.lexicon);
    if (isSame) found.push(index);
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

/** What must be found besides soft words, for these to be left out. */
const LEAST_HARD = 2;

/** A name, as far as capitals tell. */
export function isAnyName({ tokens, lexicon }: Claim, { from, isNameHalf }: Element): boolean {
  const token = tokens[from];
  if (token !== undefined && lexicon.dates.has(token.fold)) return false;
  return isNameHalf || (token?.capital === true && token.start > 0 && !lexicon.nounsAreCapital);
}

/** `Every booking`, where the evidence says `by phone only`: whether that says it of every one, the rules look. */
function isSaidByOnly({ tokens }: Claim, { from, number }: Element, unit: EvidenceUnit): boolean {
  const says = (pattern: RegExp) => unit.tokens.some(({ fold }) => pattern.test(fold));
  return number === null && EACH.test(tokens[from]?.fold ?? "") && says(ONLY) && !says(UNIVERSAL);
}

/** Lays a claim over a unit of evidence; the elements that the unit does not hold make it impossible. */
export function align(whole: Claim, unit: EvidenceUnit): Alignment | { missing: Element[] } {
  const placed = whole.elements.map((element) => ({ element, places: candidates(whole, element, unit) }));
  const hard = placed.filter(({ element }) => !element.isSoft);
  const saysMore = hard.some(({ element }) => !element.isNameHalf);
  const isAnchored = hard.some(({ element }) => element.number !== null || isAnyName(whole, element));
  const mayDrop = hard.length >= LEAST_HARD && saysMore && isAnchored;
  // A half that stands for a place there (`in Zwolle`) is no part of the longer name.
  const isWholeName = (index: number) =>
    unit.tokens[index]?.capital === true && !whole.lexicon.places.has(unit.tokens[index - 1]?.fold ?? "");
  const hasOtherHalf = ({ from, to }: Element) =>
    placed.some(({ element, places }) => {
      const isBeside = element.to === from || element.from === to;
      return isBeside && element.isNameHalf && places.some(isWholeName);
    });
  const mayMiss = (element: Element) =>
    (element.isSoft && mayDrop) ||
    (element.isNameHalf && hasOtherHalf(element)) ||
    isSaidByOnly(whole, element, unit);
  const missing = placed.filter(({ element, places }) => places.length === 0 && !mayMiss(element));
  if (missing.length > 0) return { missing: missing.map(({ element }) => element) };
  const kept = placed.filter(({ places }) => places.length > 0);
  const claim = { ...whole, elements: kept.map(({ element }) => element) };
  return {
    claim,
    whole,
    unit,
    at:
      kept.length === 0
        ? []
        : closest(
            kept.map(({ places }) => places),
            unit,
          ),
  };
}
