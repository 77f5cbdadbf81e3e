import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Token } from "../token";
import { isWeOurselves } from "./doer";
import type { Rule } from "./rule";

/** Firms and people that belong to the company and are not the company, folded. */
const RELATED =
  /^(?:landlords?|landlady|vermieter\p{L}*|bailleur|arrendador\p{L}*|locatore|verhuurder|senhorio|sister|sisters|subsidiar(?:y|ies)|affiliates?|holding|parent|franchisees?|brother|daughter|wife|husband|cousin|uncle|aunt|(?:schwester|tochter|mutter)(?:firmen|firma|unternehmen|betriebe?s?|gesellschaft(?:en)?|konzern|haus)?|bruder|sohn|ehefrau|ehemann|soeurs?|filiales?|mere|frere|fille|fils|epouse|mari|hermanas?|filial(?:es)?|matriz|hermano|hija|hijo|esposa|marido|gemell[aei]|consociat[aei]|consorell[ae]|controllat[aei]|capogruppo|sorella|fratello|figli[oa]|moglie|marito|(?:zuster|dochter|moeder)(?:bedrijf|bedrijven|onderneming|maatschappij|firma|concern)?|broer|zoon|echtgeno\p{L}+|irmas?|irmao|subsidiarias?|participadas?|filh[oa]|mulher|siostrzan\p{L}+|siostra|corka|corki|brat|syn|zona|maz)$/u;

/** We, as the ones who do it: a name of ours may be part of theirs. */
const isPronoun = (token: Token, { claim }: Alignment) => isWeOurselves(token, claim);

/** `Penhallow Sails`, where we are Penhallow Ropes: one word of our name with another one. */
function isNamesake({ unit, claim }: Alignment, index: number): boolean {
  const { names, nounsAreCapital, reader, writer } = claim.lexicon;
  const [token, next] = [unit.tokens[index], unit.tokens[index + 1]];
  if (token === undefined || next === undefined || nounsAreCapital || !token.capital) return false;
  const { fold } = token;
  if (!claim.selfInEvidence(fold) || reader.has(fold) || writer.has(fold) || names.has(fold)) return false;
  const isPart = [...names].some((name) => name.split(" ").includes(fold));
  const isRun = next.capital && next.place - token.place === 1 && !isGrammar(next, claim.lexicon);
  return isPart && isRun && !claim.selfInEvidence(next.fold);
}

/** `Our sister firm, Penhallow Sails, cuts sails` does not say that you cut sails. */
export const related: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  if (at.length === 0) return null;
  const first = Math.min(...at);
  const { statement, clause } = unit.tokens[first] ?? { statement: 0, clause: 0 };
  const other = unit.tokens.findLastIndex((token, index) => {
    if (index >= first || token.statement !== statement) return false;
    if (RELATED.test(token.fold)) return !claim.tokens.some(({ fold }) => fold === token.fold);
    return token.clause === clause && isNamesake(alignment, index) && !at.includes(index + 1);
  });
  const named = unit.tokens[other];
  if (named === undefined) return null;
  const isOurs = unit.tokens
    .slice(other + 1)
    .some((token) => token.statement === statement && isPronoun(token, alignment));
  return isOurs ? null : `the evidence says it of “${named.text}”`;
};
