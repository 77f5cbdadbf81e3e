import type { Rule } from "./rule";

/** `A medal of 2020 for the wine of 2020`, where one year stands once: what a sentence says twice, the evidence says of two. */
export const saidTwice: Rule = ({ claim, unit, at }) => {
  const foldOf = (position: number) => claim.tokens[claim.elements[position]?.from ?? -1]?.fold;
  const twice = at.findIndex((index, position) => {
    const first = at.indexOf(index);
    return first !== position && foldOf(first) === foldOf(position);
  });
  const token = unit.tokens[at[twice] ?? -1];
  if (token === undefined || (token.capital && !claim.lexicon.nounsAreCapital)) return null;
  return `the evidence says “${token.text}” of one thing only`;
};
