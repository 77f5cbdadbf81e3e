import type { Alignment } from "../align";
import type { Rule } from "./rule";

/** According to, at the beginning of a clause: folded. */
const ACCORDING = /^(?:according|laut|zufolge|selon|segun|secondo|segundo|volgens|wedlug|zdaniem)$/u;
/** `D'après le guide`: two words. */
const APRES = /^d apres(?: |$)/u;

/** `According to the Courier we are the friendliest`: somebody else says it, and the sentence must say who. */
export const according: Rule = ({ claim, unit, at }: Alignment) => {
  const statements = new Set(at.map((index) => unit.tokens[index]?.statement));
  const says = unit.tokens.find((token, index) => {
    if (!token.opens || !statements.has(token.statement)) return false;
    const text = `${token.fold} ${unit.tokens[index + 1]?.fold ?? ""}`;
    return ACCORDING.test(token.fold) || APRES.test(text);
  });
  if (says === undefined) return null;
  const isSaid = claim.tokens.some(
    ({ fold }, index) => ACCORDING.test(fold) || (fold === "apres" && claim.tokens[index - 1]?.fold === "d"),
  );
  return isSaid ? null : `somebody else says it (“${says.text}”)`;
};
