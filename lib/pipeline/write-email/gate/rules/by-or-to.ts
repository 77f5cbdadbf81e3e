import type { Token } from "../token";
import type { Rule } from "./rule";

/** By so much, and to so much: what stands right before a number. */
const BY = /^(?:by|um|de|del|di|del|met|o|em)$/u;
const TO = /^(?:to|auf|a|au|al|tot|para|do)$/u;

const isPair = (said: Token | undefined, carried: Token | undefined) =>
  said !== undefined &&
  carried !== undefined &&
  ((BY.test(said.fold) && TO.test(carried.fold)) || (TO.test(said.fold) && BY.test(carried.fold)));

/** `Down by 60 %` is not `down to 60 %`. */
export const byOrTo: Rule = ({ claim, unit, at }) => {
  for (const [position, { number, from }] of claim.elements.entries()) {
    const carried = unit.tokens[(at[position] ?? 0) - 1];
    if (number === null || number.unit === "" || !isPair(claim.tokens[from - 1], carried)) continue;
    return `the evidence says “${carried?.text}” before ${number.value}`;
  }
  return null;
};
