import type { Claim } from "../claim";
import { isSameWord } from "../same-word";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** Per, folded; and an article, where one stands for it: `$4 a month`. */
const PER = /^(?:per|pro|je|par|por|al|alla|na)$/u;
const ARTICLE = /^(?:a|an)$/u;

function denominators(tokens: Token[], { lexicon }: Claim): string[] {
  return tokens.flatMap(({ fold, clause }, index) => {
    const before = tokens[index - 1];
    if (before === undefined || before.clause !== clause || !lexicon.measures.has(fold)) return [];
    const isPer =
      PER.test(before.fold) || (ARTICLE.test(before.fold) && (tokens[index - 2]?.digits ?? null) !== null);
    return isPer ? [fold] : [];
  });
}

/** Per, where it is nothing else. */
const EACH_OF = /^(?:per|pro)$/u;

/** `$4 per worker per month` are not $4 per month. */
function droppedUnit(tokens: Token[], { tokens: said, elements, lexicon }: Claim): Token | undefined {
  if (!elements.some(({ number }) => number !== null)) return undefined;
  return tokens.find(({ fold, clause }, index) => {
    const before = tokens[index - 1];
    const isUnit = before?.clause === clause && EACH_OF.test(before.fold);
    return isUnit && !said.some((token) => isSameWord(token.fold, fold, lexicon));
  });
}

/** `$4 per worker per month` are not $4 per worker per year. */
export const perUnit: Rule = ({ claim, unit, at }) => {
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  const here = unit.tokens.filter(({ clause }) => clauses.has(clause));
  const dropped = claim.isTopic ? undefined : droppedUnit(here, claim);
  if (dropped !== undefined) return `the evidence says per “${dropped.text}”`;
  const said = denominators(here, claim);
  if (said.length === 0) return null;
  const other = denominators(claim.tokens, claim).find((fold) => !here.some((token) => token.fold === fold));
  return other === undefined ? null : `the evidence says per “${said[0]}”, not per “${other}”`;
};
