import type { Alignment } from "../align";
import type { Rule } from "./rule";

const OF = /^(?:of|von|unserer|de|des|di|dei|degli|delle|van|dos|das|z|ze)$/u;
const BETWEEN = /^(?:the|our|nos|los|las|nuestr[oa]s|nostr[ie]|onze|de|nossos|nossas|naszych|den|unseren)$/u;

/** `Two of our six mechanics are women` does not say `your six mechanics are women`. */
export const shareOf: Rule = ({ claim, unit, at }: Alignment) => {
  for (const [position, { number }] of claim.elements.entries()) {
    const whole = at[position];
    if (number === null || whole === undefined) continue;
    const part = unit.numbers.find(({ from, to }) => {
      const between = unit.tokens.slice(to, whole);
      const isOf = between.some(({ fold }) => OF.test(fold));
      return from < whole && isOf && between.every(({ fold }) => OF.test(fold) || BETWEEN.test(fold));
    });
    // It says nothing more than how many there are.
    const saysMore = part !== undefined && at.some((index) => index > whole + 1);
    if (saysMore && !at.includes(part.from)) return `the evidence says it of ${part.value} of them`;
  }
  return null;
};
