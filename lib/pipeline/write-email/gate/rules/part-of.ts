import type { Alignment } from "../align";
import type { Rule } from "./rule";

/** `25 cheeses, 12 of them from our milk` does not say `25 cheeses from your milk`. */
export const partOf: Rule = ({ unit, at }: Alignment) => {
  const part = unit.tokens.findIndex(
    (token, index) => token.isPart === true && !at.includes(index) && at.some((aligned) => aligned > index),
  );
  if (part === -1) return null;
  const mark = unit.tokens[part];
  const isBefore = at.some((index) => index < part && unit.tokens[index]?.clause !== mark?.clause);
  // `Twelve of them`, or `of whom twelve`.
  const behind = unit.numbers.find(({ from }) => from === part + 1);
  const counted = (behind ?? unit.numbers.find(({ to }) => part - to >= 0 && part - to <= 1))?.from;
  const saysCount = counted !== undefined && at.includes(counted);
  return isBefore && !saysCount ? `the evidence says it “${mark?.text}” only` : null;
};
