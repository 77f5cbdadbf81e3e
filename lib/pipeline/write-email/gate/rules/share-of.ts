import type { Alignment } from "../align";
import { EACH } from "../each";
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
  return shareOfMany({ claim, unit, at, whole: claim });
};

/** `Ten of the rooms face the river` does not say `the rooms face the river`, nor `every other room` all of them. */
function shareOfMany({ claim, unit, at }: Alignment): string | null {
  for (const [position, index] of at.entries()) {
    const noun = unit.tokens[index];
    if (noun === undefined || claim.elements[position]?.number !== null || !at.some((other) => other > index))
      continue;
    const part = unit.numbers.find(({ from, to }) => {
      const between = unit.tokens.slice(to, index);
      const isOf = between.some(({ fold }) => OF.test(fold)) && between.length <= 3;
      return from < index && isOf && between.every(({ fold }) => OF.test(fold) || BETWEEN.test(fold));
    });
    if (part !== undefined && part.value > 1 && !at.includes(part.from))
      return `the evidence says it of ${part.value} of them`;
    const [each, second] = [unit.tokens[index - 2], unit.tokens[index - 1]];
    const isEvery =
      each !== undefined && EACH.test(each.fold) && second !== undefined && EVERY_OTHER.test(second.fold);
    if (isEvery && !at.includes(index - 1)) return `the evidence says “${each.text} ${second.text}”`;
  }
  return null;
}

const EVERY_OTHER =
  /^(?:other|second|third|fourth|fifth|tenth|zweite\p{L}*|dritte\p{L}*|vierte\p{L}*|funfte\p{L}*|zehnte\p{L}*|deuxieme|troisieme|segund[oa]|tercer[oa]?|second[oa]|terz[oa]|tweede|derde|drug[iaey]|trzeci\p{L}*)$/u;
