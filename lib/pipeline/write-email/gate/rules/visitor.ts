import type { Alignment } from "../align";
import type { Token } from "../token";
import { isWe, verbOfReader } from "./doer";
import type { Rule } from "./rule";

/** A verb that tells of the company itself, with no word for it beside: `Repairs boilers since 1998`. */
const TELLS = /\p{L}(?:s|ed|ing)$/u;

/** You, the page's visitor. `Sie` is she or they at the start of a German sentence, and when written small. */
function isVisitor({ fold, capital }: Token, index: number, { claim }: Alignment): boolean {
  if (!claim.lexicon.nominatives.has(fold)) return false;
  return !claim.lexicon.nounsAreCapital || fold === "du" || (fold === "sie" && capital && index > 0);
}

/** `You have agreed to …`, `you will love our doors`: the nearest one in front who does it is the visitor. */
function isDoneByVisitor(alignment: Alignment): boolean {
  const { claim, unit, at } = alignment;
  const first = Math.min(...at);
  const { clause } = unit.tokens[first] ?? { clause: -1 };
  const next = unit.tokens[first + 1];
  if (next !== undefined && next.clause === clause && isVisitor(next, first + 1, alignment)) return true;
  const nearest = unit.tokens.findLastIndex(
    (token, index) =>
      index < first &&
      token.clause === clause &&
      (isVisitor(token, index, alignment) || claim.selfInEvidence(token.fold)),
  );
  const doer = unit.tokens[nearest];
  return doer !== undefined && isVisitor(doer, nearest, alignment) && !claim.selfInEvidence(doer.fold);
}

/** `If you need ladders, call Hull Ladders` bids the visitor, and tells nothing of the company. */
function isBidden(alignment: Alignment): boolean {
  const { claim, unit, at } = alignment;
  const verb = verbOfReader(claim);
  const here = at[verb] ?? -1;
  const token = unit.tokens[here];
  if (verb === -1 || token === undefined || unit.tokens[here - 1]?.clause === token.clause) return false;
  const isSelf = unit.tokens.some((other) => other.clause === token.clause && isWe(other, claim));
  return !isSelf && !(claim.lexicon.headsStandLast && TELLS.test(token.fold));
}

/** What a page says to its visitor, or asks of him, it does not say of the company. */
export const visitor: Rule = (alignment) => {
  if (alignment.at.length === 0) return null;
  return isDoneByVisitor(alignment) || isBidden(alignment) ? "the page says it to its visitor" : null;
};
