import type { Token } from "../token";
import type { Rule } from "./rule";

/** To seek, apply for, ask for: folded, in the writers' languages. */
const SEEK =
  /^(?:need|needs|needed|required|seek|seeks|seeking|sought|wanted|recruit\p{L}*|hiring|appl(?:y|ies|ied|ying)|request(?:s|ed|ing)?|benotig\p{L}+|suchen|sucht|gesucht\p{L}*|beantrag\p{L}+|antrag|bewerb\p{L}*|beworben|(?:re)?cherch(?:ons|e|ent|es?)|recrut\p{L}+|demand(?:e|ons|ee?s?|ent)|sollicit\p{L}+|candidat\p{L}*|postul\p{L}+|necesita\p{L}*|busc(?:amos|a|an|ando)|solicit\p{L}+|pedimos|pedido|cerc(?:hiamo|a|ano|asi)|chie(?:sto|diamo|de|sta)|richie(?:sto|diamo|sta)|domanda|domande|gevraagd|zoek(?:en|t)?|gezocht\p{L}*|aangevraagd|aanvragen|vragen|vroegen|precisa\p{L}*|procur(?:amos|a|am|a-se)|potrzeb\p{L}+|wniosek|szuk(?:amy|a|ani)|poszuk\p{L}+|ubieg\p{L}+|wnioskuj\p{L}+|zlozylismy)$/u;
/** `Looking for`: two words. */
const LOOK = /^(?:look|looks|looking|looked|ask|asks|asked|asking|search|searches|searching)$/u;

function isSeeking(tokens: Token[], index: number): boolean {
  const fold = tokens[index]?.fold ?? "";
  return SEEK.test(fold) || (LOOK.test(fold) && tokens[index + 1]?.fold === "for");
}

/** `Wanted: a rope maker with a licence`, `we have applied for a grant`: what one seeks one has not. */
export const sought: Rule = ({ claim, unit, at }) => {
  if (at.length === 0 || claim.tokens.some((_, index) => isSeeking(claim.tokens, index))) return null;
  const last = Math.max(...at);
  const { statement } = unit.tokens[last] ?? { statement: 0 };
  const { clause } = unit.tokens[last] ?? { clause: 0 };
  // In German and Dutch the verb may end its clause: `… beantragt`.
  const isBefore = (token: Token, index: number) =>
    index < last || (claim.lexicon.compounds && token.clause === clause);
  const seeks = unit.tokens.find(
    (token, index) =>
      token.statement === statement && isBefore(token, index) && isSeeking(unit.tokens, index),
  );
  return seeks === undefined ? null : `the evidence only says “${seeks.text}”`;
};
