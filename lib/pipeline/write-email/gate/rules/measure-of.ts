import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Rule } from "./rule";

const OF = /^(?:of|d|de|van|von|di|z)$/u;

/** `A panel of 12 metres`, `an olive tree of 400 years`: what measures so much must be named. */
export const measureOf: Rule = ({ claim, unit, at }: Alignment) => {
  for (const [position, { number, to }] of claim.elements.entries()) {
    if (number === null) continue;
    const here = at[position] ?? 0;
    const [noun, of] = [unit.tokens[here - 2], unit.tokens[here - 1]];
    if (noun === undefined || of === undefined || !OF.test(of.fold) || noun.clause !== of.clause) continue;
    const isYear = number.value >= 1500 && number.value < 2100;
    const isMeasure =
      isYear || number.unit !== "" || claim.lexicon.measures.has(claim.tokens[to]?.fold ?? "");
    const isNoun =
      !isGrammar(noun, claim.lexicon) && noun.digits === null && !claim.selfInEvidence(noun.fold);
    if (isMeasure && isNoun && !at.includes(here - 2)) return `the evidence says it of “${noun.text}”`;
  }
  return null;
};
