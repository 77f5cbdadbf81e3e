import type { Alignment } from "../align";
import { SOMEBODY } from "../somebody";
import type { Token } from "../token";
import { isWe, OUR } from "./doer";
import { isPreposition } from "./governor";
import type { Rule } from "./rule";

/** That firm, this one: what points back to somebody named before. Spelt as they stand: Spanish `está` is a verb. */
const THAT =
  /^(?:that|this|these|those|dies(?:e[rsnm]?)?|jene[rsnm]?|derselbe|dieselbe|cet|cette|ces|ce|celui|celle|ceux|celles|est[ae]|est[ao]s|es[ae]|es[ao]s|aquel|aquell[ao]s?|quest[oaie]|quel|quell[oaie]|quegli|dat|dit|deze|ess[ae]|ess[ae]s|aquel[ae]s?|ten|ta|to|te|tej|tego|ci|tamt[eao]n?)$/u;
/** And, but: what may open a clause before its subject. Folded. */
const OPENERS = /^(?:and|but|und|aber|et|mais|y|e|pero|ed?|ma|en|maar|mas|i|a|ale|lecz)$/u;
/** Beside those for somebody, words that are much else where a whole sentence is looked at. */
const IT = /^(?:es|het|lui|lei|loro)$/u;

/** We, as the one who does it: not `for us`. */
function isDoneByUs({ claim, unit }: Alignment, here: Token[]): boolean {
  const isGoverned = (token: Token) => {
    const before = unit.tokens[unit.tokens.indexOf(token) - 1];
    return before !== undefined && before.clause === token.clause && isPreposition(before, claim.lexicon);
  };
  return here.some((token) => (isWe(token, claim) || OUR.test(token.fold)) && !isGoverned(token));
}

/** `That firm fits 2,600 panes a year`, `this laboratory works for us`, `but it moves to Lyon`: not the reader, who is spoken to. */
export const pointsElsewhere: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  if (at.length === 0) return null;
  const isOfReader = claim.tokens.some(
    ({ fold, text }) => claim.lexicon.nominatives.has(fold) && text !== "sie",
  );
  if (!isOfReader) return null;
  const { clause } = unit.tokens[Math.min(...at)] ?? { clause: -1 };
  const here = unit.tokens.filter((token) => token.clause === clause);
  const first = here.find(({ fold }) => !OPENERS.test(fold));
  if (first === undefined || isDoneByUs(alignment, here)) return null;
  const points = THAT.test(first.text.toLowerCase()) || SOMEBODY.test(first.fold) || IT.test(first.fold);
  return points ? `the evidence says it of “${first.text}”` : null;
};
