import type { Alignment } from "../align";
import { isSameWord } from "../same-word";
import type { Rule } from "./rule";

const REACH = 3;

/** `Six hours a day` is not `six hours a week`: where something is counted, its measures are the evidence's. */
export const measured: Rule = ({ claim, unit, at }: Alignment) => {
  const { measures } = claim.lexicon;
  for (const [position, { number, to }] of claim.elements.entries()) {
    if (number === null) continue;
    const here = at[position] ?? 0;
    const near = unit.tokens.filter(({ clause }) => clause === unit.tokens[here]?.clause);
    const said = claim.tokens
      .slice(to, to + REACH)
      .find(
        ({ fold }) =>
          measures.has(fold) && !near.some((token) => isSameWord(fold, token.fold, claim.lexicon)),
      );
    if (said !== undefined) return `the evidence does not count by “${said.text}”`;
  }
  return null;
};
