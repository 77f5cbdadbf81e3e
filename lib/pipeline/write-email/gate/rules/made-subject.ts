import type { Alignment } from "../align";
import { isWeOurselves } from "./doer";
import { governorOf } from "./governor";
import type { Rule } from "./rule";

/** `With a grant of the region we insulated the roof` does not say `the region insulated it`: what we did nobody else did. */
export const madeSubject: Rule = ({ claim, unit, at }: Alignment) => {
  const { lexicon } = claim;
  const [first] = claim.elements;
  const here = at[0];
  if (first === undefined || here === undefined || first.number !== null || claim.isTopic) return null;
  const names = ({ fold }: { fold: string }) => lexicon.nominatives.has(fold) || lexicon.writer.has(fold);
  if (claim.tokens.some(names) || governorOf(claim.tokens, first.from, lexicon) !== undefined) return null;
  if (governorOf(unit.tokens, here, lexicon) === undefined) return null;
  const we = unit.tokens.findIndex((token, index) => index > here && isWeOurselves(token, claim));
  const isOurs = we !== -1 && at.some((index) => index >= we - 1);
  return isOurs ? `the evidence has you do it, not “${first.text}”` : null;
};
