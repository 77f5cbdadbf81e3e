import type { Alignment } from "../align";
import type { Rule } from "./rule";

/** One word, or where compounds are written together, one that may stand for the other: `Gleitsichtbrillen`, `Brillen`. */
function isSame({ lexicon }: Alignment["claim"], one: string, other: string): boolean {
  return one === other || (lexicon.compounds && (one.endsWith(other) || other.endsWith(one)));
}

/**
 * `A medal of 2020 for the wine of 2020`, where one year stands once; `every second pair is a pair of varifocals`: what a
 * sentence says twice, the evidence says of two.
 */
export const saidTwice: Rule = ({ claim, unit, at }) => {
  const foldOf = (position: number) => claim.tokens[claim.elements[position]?.from ?? -1]?.fold ?? "";
  const twice = at.findIndex((index, position) => {
    const first = at.indexOf(index);
    return first !== position && isSame(claim, foldOf(first), foldOf(position));
  });
  const token = unit.tokens[at[twice] ?? -1];
  if (token === undefined || (token.capital && !claim.lexicon.nounsAreCapital)) return null;
  return `the evidence says “${token.text}” of one thing only`;
};
