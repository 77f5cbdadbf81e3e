import type { Alignment } from "../align";
import type { Rule } from "./rule";

const RELATIVE = new Set(
  "whose dessen deren cuyo cuya cuyos cuyas cujo cuja wiens wier which who that qui lequel laquelle welche welcher welches der die das che cui que quien cual die dat ktora ktory ktore ktorzy qual quais quale quali".split(
    " ",
  ),
);

/** From the last word before a comma to the first one after it. */
const COMMA_STEP = 4;

/** `To a dairy, which makes cheese of it` does not say that the reader makes cheese. */
export const relative: Rule = ({ unit, at }: Alignment) => {
  if (at.length === 0) return null;
  const clauses = at.map((index) => unit.tokens[index]?.clause ?? 0);
  const clause = Math.min(...clauses);
  const begin = unit.tokens.findIndex((token) => token.clause === clause);
  const first = unit.tokens[begin];
  if (begin <= 0 || first === undefined || !RELATIVE.has(first.fold)) return null;
  // `Note: the …`: what follows a stronger break than a comma begins anew.
  if (first.place - (unit.tokens[begin - 1]?.place ?? 0) > COMMA_STEP) return null;
  return `the evidence says it of “${unit.tokens[begin - 1]?.text}”`;
};
