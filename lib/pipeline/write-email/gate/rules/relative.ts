import type { Alignment } from "../align";
import type { Rule } from "./rule";

const RELATIVE = new Set(
  "which who that qui lequel laquelle welche welcher welches der die das che cui que quien cual die dat ktora ktory ktore ktorzy o qual a quale".split(
    " ",
  ),
);

/** `To a dairy, which makes cheese of it` does not say that the reader makes cheese. */
export const relative: Rule = ({ unit, at }: Alignment) => {
  if (at.length === 0) return null;
  const clauses = at.map((index) => unit.tokens[index]?.clause ?? 0);
  const clause = Math.min(...clauses);
  const begin = unit.tokens.findIndex((token) => token.clause === clause);
  const first = unit.tokens[begin];
  if (begin <= 0 || first === undefined || !RELATIVE.has(first.fold)) return null;
  return `the evidence says it of “${unit.tokens[begin - 1]?.text}”`;
};
