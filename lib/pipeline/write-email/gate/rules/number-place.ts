import type { Alignment } from "../align";
import type { Claim, Element } from "../claim";
import type { EvidenceUnit } from "../evidence-unit";
import type { NumberValue } from "../number-value";
import type { Rule } from "./rule";

const FARTHEST = 5;
const FARTHEST_YEAR = 8;

/** `In 2019, we opened …`: a number alone in its clause belongs to the whole sentence. */
function standsAlone({ claim, unit }: Alignment, at: number): boolean {
  const { clause } = unit.tokens[at] ?? { clause: -1 };
  const others = unit.tokens.filter((token, index) => token.clause === clause && index !== at);
  return others.every(
    ({ fold }) =>
      claim.lexicon.functionWords.has(fold) || claim.lexicon.presuming.has(fold) || fold.length === 1,
  );
}

function isNear({ unit }: Alignment, at: number, neighbour: number | undefined): boolean {
  if (neighbour === undefined) return false;
  const [number, other] = [unit.tokens[at], unit.tokens[neighbour]];
  if (number === undefined || other === undefined || number.clause !== other.clause) return false;
  const isYear = number.digits !== null && number.digits >= 1500 && number.digits < 2100;
  return Math.abs(number.place - other.place) <= (isYear ? FARTHEST_YEAR : FARTHEST);
}

/** `1,900` with its comma counts something, and is no year. */
const isYear = ({ number, text }: Element) =>
  number !== null && number.value >= 1500 && number.value < 2100 && /^\d{4}$/.test(text);

/** The other elements of an element's clause that are no names. */
function sameClause({ elements, tokens }: Claim, index: number): number[] {
  const clause = tokens[elements[index]?.from ?? 0]?.clause;
  return elements.flatMap(({ from, number }, other) => {
    const isIn = other !== index && tokens[from]?.clause === clause;
    return isIn && number === null && !tokens[from]?.capital ? [other] : [];
  });
}

/** The element that a number belongs to: what it counts, else the nearest of its clause. */
function companionOf({ elements, tokens }: Claim, index: number): number {
  const element = elements[index];
  const [before, after] = [elements[index - 1], elements[index + 1]];
  if (element === undefined || after?.from === element.to || before === undefined) return index + 1;
  if (after === undefined) return index - 1;
  const clauseOf = ({ from }: Element) => tokens[from]?.clause;
  if (clauseOf(before) !== clauseOf(element)) return index + 1;
  if (clauseOf(after) !== clauseOf(element)) return index - 1;
  return after.from - element.to < element.from - before.to ? index + 1 : index - 1;
}

/** How far a number, with the measure it is counted in, stands from a place. */
function distanceTo({ tokens }: EvidenceUnit, { from, to }: NumberValue, place: number): number {
  return Math.min(...tokens.slice(from, to).map((token) => Math.abs(token.place - place)));
}

/** The number of the evidence's clause that stands nearest to a word. */
function isNearestTo({ unit }: Alignment, number: number, word: number | undefined): boolean {
  const [from, other] = [unit.tokens[number], unit.tokens[word ?? -1]];
  if (from === undefined || other === undefined) return true;
  const own = unit.numbers.find(({ from: index }) => index === number);
  const distance =
    own === undefined ? Math.abs(from.place - other.place) : distanceTo(unit, own, other.place);
  return !unit.numbers.some((rival) => {
    const token = unit.tokens[rival.from];
    const isDate = rival.value >= 1500 && rival.value < 2100 && /^\d{4}$/.test(token?.text ?? "");
    const isSelf = rival.from === number || rival.from === word;
    if (token === undefined || isSelf || isDate || token.clause !== other.clause) return false;
    return distanceTo(unit, rival, other.place) < distance;
  });
}

/** `And 2024 cats` counts them: a year has a preposition before it, or begins its clause. */
function isDate({ tokens, elements, lexicon }: Claim, index: number): boolean {
  const element = elements[index];
  if (element === undefined || !isYear(element)) return false;
  const before = tokens[element.from - 1];
  const joins =
    before !== undefined && (lexicon.joints.has(before.fold) || lexicon.qualifiers.amount.has(before.fold));
  const isPlaced = lexicon.places.has(before?.fold ?? "") || lexicon.since.has(before?.fold ?? "");
  return isPlaced || !joins || elements[index + 1]?.from !== element.to;
}

/** A number must stand beside the same words in the evidence as in the sentence, in the same clause. */
export const numberPlace: Rule = (alignment) => {
  const { claim, at } = alignment;
  for (const [index, element] of claim.elements.entries()) {
    if (element.number === null) continue;
    if (claim.elements.length === 1 && claim.isTopic) continue;
    if (claim.elements.length === 1) return `the sentence does not say what ${element.text} counts`;
    const here = at[index] ?? 0;
    if (standsAlone(alignment, here)) continue;
    const isOfDate = isDate(claim, index);
    const companions = isOfDate ? sameClause(claim, index).map((other) => at[other]) : [];
    const companion = at[companionOf(claim, index)];
    if (!isOfDate && !isNearestTo(alignment, here, companion)) {
      return `the evidence says ${element.text} of something else`;
    }
    if (![at[companionOf(claim, index)], ...companions].some((other) => isNear(alignment, here, other))) {
      return `the evidence says ${element.text} of something else`;
    }
  }
  return null;
};
