import type { Alignment } from "../align";
import { stemOf } from "../same-word";
import type { Rule } from "./rule";

const SHORTEST = 3;

/** `We ran a shop` does not say `you run a shop`: a verb of the past is not told as of today. */
export const tense: Rule = ({ claim, unit, at }: Alignment) => {
  const { pastForm, endings, functionWords, headsStandLast } = claim.lexicon;
  // English changes whole verbs (run, ran); elsewhere only the ending tells, and chance likeness must be kept out.
  const irregular = headsStandLast;
  for (const [position, element] of claim.elements.entries()) {
    const said = claim.tokens[element.from];
    const carried = unit.tokens[at[position] ?? 0];
    if (element.number !== null || said === undefined || carried === undefined || carried.capital) continue;
    if (said.fold === carried.fold || carried.fold.length < SHORTEST) continue;
    const isOneVerb =
      irregular || stemOf(said.fold, endings).slice(0, 3) === stemOf(carried.fold, endings).slice(0, 3);
    const helper = unit.tokens[(at[position] ?? 0) - 1]?.fold ?? "";
    const isParticiple = functionWords.has(helper) && !claim.lexicon.writer.has(helper);
    // `Came to` is one word to us.
    const [verb = ""] = said.fold.split(" ");
    if (isOneVerb && !isParticiple && pastForm.test(carried.fold) && !pastForm.test(verb))
      return `the evidence says “${carried.text}” of the past`;
  }
  return null;
};
