import { type EvidenceUnit, saysPart } from "../evidence-unit";
import type { Lexicon } from "../lexicon/lexicon";
import { findNumbers, type NumberValue } from "../number-value";
import type { Token } from "../token";
import { partitionOf } from "./partition";

/** A number that the pages call a part, and the one that it is a part of. */
function pairsIn({ tokens, numbers }: EvidenceUnit): { part: number; whole: number }[] {
  return tokens.flatMap((token, mark) => {
    if (token.isPart !== true) return [];
    // `Of whom twelve`, or `twelve of them`.
    const part =
      numbers.find(({ from }) => from === mark + 1) ??
      numbers.find(({ to }) => mark - to >= 0 && mark - to <= 1);
    const whole = part && numbers.findLast(({ to }) => to <= Math.min(part.from, mark));
    return part === undefined || whole === undefined ? [] : [{ part: part.value, whole: whole.value }];
  });
}

const OF = /^(?:of|von|unter|sur|parmi|de|di|dei|delle|van|das|dos|z|ze)$/u;
const isYear = (value: number) => value >= 1500 && value < 2100;
/** `Of our 210 staff, 34 …`: how far from the beginning the first number stands. */
const REACH = 3;

/** `Of our 210 staff, 34 are nurses`. */
function ofWhole(tokens: Token[], numbers: NumberValue[]): { part: number; whole: number }[] {
  const [whole, part] = numbers;
  if (!OF.test(tokens[0]?.fold ?? "") || whole === undefined || part === undefined) return [];
  const isPair = whole.from <= REACH && part.value < whole.value && whole.unit === "" && part.unit === "";
  return isPair && !isYear(whole.value) ? [{ part: part.value, whole: whole.value }] : [];
}

/**
 * `Nine joiners, two of them apprentices` does not say `nine joiners and two apprentices`, which are eleven, although it
 * says each of the two. @returns what is wrong, or null
 */
export function besideWhole(tokens: Token[], units: EvidenceUnit[], lexicon: Lexicon): string | null {
  if (saysPart(tokens, lexicon) || partitionOf(tokens, lexicon) !== null) return null;
  const said = new Set(findNumbers(tokens, lexicon).map(({ value }) => value));
  const ofItself = ofWhole(tokens, findNumbers(tokens, lexicon));
  const pairs = units.flatMap((unit) => [...pairsIn(unit), ...ofWhole(unit.tokens, unit.numbers)]);
  const pair =
    ofItself.length > 0 ? undefined : pairs.find(({ part, whole }) => said.has(part) && said.has(whole));
  return pair === undefined ? null : `the evidence says ${pair.part} of the ${pair.whole}`;
}
