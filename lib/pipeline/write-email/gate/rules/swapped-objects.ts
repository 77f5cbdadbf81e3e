import type { Alignment } from "../align";
import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../token";
import type { Rule } from "./rule";

const REACH = 2;

/** The direction right before a word, over an article or an adjective: `against orders`. */
function directionBefore(tokens: Token[], index: number, { directions, agents }: Lexicon): string {
  const { clause } = tokens[index] ?? { clause: -1 };
  const before = tokens.slice(Math.max(0, index - REACH), index).reverse();
  const found = before.find(
    (token) => token.clause === clause && (directions.has(token.fold) || agents.has(token.fold)),
  );
  return found?.fold ?? "";
}

/** `We check invoices against orders` does not say `orders against invoices`: what stood behind the direction stays there. */
export const swappedObjects: Rule = ({ claim, unit, at }: Alignment) => {
  const words = claim.elements.flatMap(({ from, number, text }, index) =>
    number === null ? [{ text, from, inUnit: at[index] ?? 0 }] : [],
  );
  const governed = words.map((word) => ({
    ...word,
    said: directionBefore(claim.tokens, word.from, claim.lexicon),
    carried: directionBefore(unit.tokens, word.inUnit, claim.lexicon),
  }));
  const given = governed.find(({ said, carried }) => said !== "" && carried !== said);
  const taken = governed.find(
    ({ said, carried }) => given !== undefined && carried === given.said && said !== carried,
  );
  return given === undefined || taken === undefined
    ? null
    : `“${taken.text}” and “${given.text}” have swapped parts`;
};
