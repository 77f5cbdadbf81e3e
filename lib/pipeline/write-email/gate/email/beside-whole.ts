import { type EvidenceUnit, saysPart } from "../evidence-unit";
import type { Lexicon } from "../lexicon/lexicon";
import { findNumbers } from "../number-value";
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

/**
 * `Nine joiners, two of them apprentices` does not say `nine joiners and two apprentices`, which are eleven, although it
 * says each of the two. @returns what is wrong, or null
 */
export function besideWhole(tokens: Token[], units: EvidenceUnit[], lexicon: Lexicon): string | null {
  if (saysPart(tokens, lexicon) || partitionOf(tokens, lexicon) !== null) return null;
  const said = new Set(findNumbers(tokens, lexicon).map(({ value }) => value));
  const pair = units.flatMap(pairsIn).find(({ part, whole }) => said.has(part) && said.has(whole));
  return pair === undefined ? null : `the evidence says ${pair.part} of the ${pair.whole}`;
}
