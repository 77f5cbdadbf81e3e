import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Rule } from "./rule";

const ALL =
  /^(?:all|every|each|most|no|none|alle[nr]?|jede[rsn]?|meisten|kein\p{L}*|tous|toutes|plupart|aucun\p{L}*|todos|todas|ningun\p{L}*|mayoria|tutt[ie]|nessun\p{L}*|maggior|meeste|geen|maioria|wszystkie|zaden)$/u;
const REACH = 3;

/** `Most of our steel frames` are not most of your frames: behind a word for all or most, no attribute may be left out. */
export const attribute: Rule = ({ claim, unit, at }: Alignment) => {
  const all = claim.tokens.findIndex(({ fold }) => ALL.test(fold));
  const position = claim.elements.findIndex(
    ({ from, number }) =>
      from > all && from - all <= REACH && number === null && !ALL.test(claim.tokens[from]?.fold ?? ""),
  );
  const here = at[position];
  if (all === -1 || here === undefined) return null;
  const before = unit.tokens[here - 1];
  const isDropped =
    before !== undefined &&
    before.clause === unit.tokens[here]?.clause &&
    !at.includes(here - 1) &&
    !before.capital &&
    before.digits === null &&
    !ALL.test(before.fold) &&
    !isGrammar(before, claim.lexicon) &&
    !claim.selfInEvidence(before.fold);
  return isDropped ? `the evidence says it of “${before.text} ${unit.tokens[here]?.text}”` : null;
};
