import type { Alignment } from "../align";
import type { Rule } from "./rule";

const ONE_OF =
  /(?:^| )(?:one of|among|eine?[rsnm]? de[rs]|zu den|une? des|parmi|un[oa]? de (?:los|las)|un[oa]? de[gi]l?[lie]?|tra i|een van de|um[a]? d[oa]s|jed(?:en|na|no) z)(?: |$)/;
const FREE =
  /^(?:free|gratis|kostenlos(?:e[rsnm]?)?|kostenfrei|gratuit(?:e|es|s|ement)?|gratuit[oa]s?|gratuit[oaie]|bezplatn[yae]|darmow[yae])$/;
const FOR = /^(?:for|fur|pour|para|per|voor|dla)$/;
const SUPERLATIVE = /^(?:\p{L}+(?:est|este[rsnm]?|ste[rsn]?)|most|plus|mas|piu|mais|meest|naj\p{L}+)$/u;

function textBefore({ unit }: Alignment, index: number): string {
  return unit.tokens
    .slice(Math.max(0, index - 3), index)
    .map(({ fold }) => fold)
    .join(" ");
}

/** `One of the largest` is not `the largest`; `free for children` is not `free`. */
export const bounds: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const said = claim.tokens.map(({ fold }) => fold).join(" ");
  for (const index of at) {
    const token = unit.tokens[index];
    if (token === undefined) continue;
    if (SUPERLATIVE.test(token.fold) && ONE_OF.test(textBefore(alignment, index)) && !ONE_OF.test(said))
      return "the evidence says it of several";
    const isFor = unit.tokens
      .slice(index + 1)
      .some(({ fold, clause }) => clause === token.clause && FOR.test(fold));
    const least = unit.tokens.slice(index + 1).find(({ fold }) => claim.lexicon.qualifiers.amount.has(fold));
    if (FREE.test(token.fold) && least !== undefined && !claim.tokens.some(({ digits }) => digits !== null))
      return `the evidence says “${least.text}”, the sentence leaves it out`;
    if (FREE.test(token.fold) && isFor && !claim.tokens.some(({ fold }) => FOR.test(fold)))
      return `the evidence says “${token.text}” for some only`;
  }
  return null;
};
