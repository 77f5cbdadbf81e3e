import type { Alignment } from "../align";
import type { Token } from "../token";
import { isOurs, isWe, OUR } from "./doer";
import { isContent } from "./governor";
import { isSister } from "./leftover/sister";
import type { Rule } from "./rule";

const REACH = 3;

/** Whether a clause says that it is about us. */
function isOfUs({ claim }: Alignment, clause: Token[]): boolean {
  const { selfNouns, staff, outsiders } = claim.lexicon;
  // `Our partner, based in Chicago, was named …`.
  const isOfOther = (index: number) =>
    clause.slice(index + 1, index + 1 + REACH).some(({ fold }) => outsiders.has(fold) || isSister(fold));
  return clause.some(
    (token, index) =>
      isWe(token, claim) ||
      (OUR.test(token.fold) && !isOfOther(index)) ||
      isOurs(claim, token) ||
      selfNouns.has(token.fold) ||
      staff.has(token.fold),
  );
}

/**
 * `The casks come from Berthier, founded in 1890`, `the Lakeside, which has 84 rooms, was named best hotel`: a clause without
 * a subject has that of the clauses before it, and one that begins with a participle speaks of the last word there.
 */
export const borrowedSubject: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const { lexicon } = claim;
  const isOfReader = claim.tokens.some(({ fold }) => lexicon.reader.has(fold));
  const first = unit.tokens[Math.min(...at)];
  if (!isOfReader || claim.isTopic || first === undefined) return null;
  const here = unit.tokens.filter(({ clause }) => clause === first.clause);
  const before = unit.tokens.filter(
    ({ clause, statement }) => clause < first.clause && statement === first.statement,
  );
  if (before.length === 0 || isOfUs(alignment, here)) return null;
  // `Lendkai 5, 8010 Graz`.
  if (here.every((token) => token.capital || token.digits !== null)) return null;
  const noun = before.findLast((token) => isContent(alignment, token) || isOurs(claim, token));
  if (noun === undefined) return null;
  const begin = here[0] as Token;
  const isParticiple =
    !begin.capital && lexicon.pastForm.test(begin.fold) && begin.clause - noun.clause === 1;
  const ofUs = isParticiple ? isOfUs(alignment, [noun]) : isOfUs(alignment, before);
  return ofUs ? null : `the evidence says it of “${noun.text}”`;
};
