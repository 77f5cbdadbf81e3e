import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Rule } from "./rule";

const AND = /^(?:and|und|et|y|e|en|ed|i|oraz)$/u;

/** `Piet leads the welders, Joke the planning` does not say `Piet and Joke lead the planning`: names joined must be joined there. */
export const joinedNames: Rule = ({ claim, unit, at }: Alignment) => {
  const says = claim.elements.some(({ from, number }) => number === null && !claim.tokens[from]?.capital);
  if (!says) return null;
  for (let index = 0; index + 1 < at.length; index += 1) {
    const [one, other] = [claim.elements[index], claim.elements[index + 1]];
    if (one === undefined || other === undefined) continue;
    const isName = [claim.tokens[one.from], claim.tokens[other.from]].every((token) => token?.capital);
    // The company's name may be part of somebody's: `Rosa Marini and Ciro`.
    const joints = claim.tokens.slice(one.to, other.from).filter(({ capital }) => !capital);
    if (!isName || joints.length !== 1 || !AND.test(joints[0]?.fold ?? "")) continue;
    const [from, to] = [at[index] ?? 0, at[index + 1] ?? 0].sort((a, b) => a - b);
    const between = unit.tokens
      .slice((from ?? 0) + 1, to)
      .find((token) => !token.capital && !isGrammar(token, claim.lexicon));
    if (between !== undefined) return `the evidence says “${between.text}” of one of them`;
  }
  return null;
};
