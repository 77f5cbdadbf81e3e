import type { Token } from "../token";
import type { Rule } from "./rule";

/** To seek, apply for, ask for: folded, in the writers' languages. */
export const SEEK =
  /^(?:await\p{L}*|waiting|hoping|considering|warten|wartet|erwag\p{L}+|faut|faudrait|faudra|attendons|envisag\p{L}+|etude|esper(?:amos|ando)|estudia(?:mos|ndo)|serve|servono|aspettiamo|attendiamo|pensando|valut(?:iamo|ando)|wachten|overweg\p{L}+|aguardamos|ponderamos|czekamy|rozwazamy|need|needs|needed|required|seek|seeks|seeking|sought|wanted|recruit\p{L}*|hiring|appl(?:y|ies|ied|ying)|request(?:s|ed|ing)?|benotig\p{L}+|suchen|sucht|gesucht\p{L}*|beantrag\p{L}+|antrag|bewerb\p{L}*|beworben|(?:re)?cherch(?:ons|e|ent|es?)|recrut\p{L}+|demand(?:e|ons|ee?s?|ent)|sollicit\p{L}+|candidat\p{L}*|postul\p{L}+|necesita\p{L}*|busc(?:amos|a|an|ando)|solicit\p{L}+|pedimos|pedido|cerc(?:hiamo|a|ano|asi)|chie(?:sto|diamo|de|sta)|richie(?:sto|diamo|sta)|domanda|domande|gevraagd|zoek(?:en|t)?|gezocht\p{L}*|aangevraagd|aanvragen|vragen|vroegen|precisa\p{L}*|procur(?:amos|a|am|a-se)|potrzeb\p{L}+|wniosek|szuk(?:amy|a|ani)|poszuk\p{L}+|ubieg\p{L}+|wnioskuj\p{L}+|zlozylismy)$/u;
/** `Looking for`: two words. */
const LOOK = /^(?:look|looks|looking|looked|ask|asks|asked|asking|search|searches|searching)$/u;

/** `Serve un insegnante` asks for one, at the beginning; elsewhere, and in English, it is to serve. */
const AT_BEGIN = /^(?:serve|servono)$/u;

/** `Une borne est à l'étude`: it is thought about, and not there. */
const THOUGHT_OF =
  /(?:^| )(?:a l etude|en projet|in prufung|in planung|allo studio|in progetto|en estudio|en proyecto|in onderzoek|in voorbereiding|em estudo|em projeto|under (?:discussion|consideration)|on hold|w planach)(?= |$)/u;

function isSeeking(tokens: Token[], index: number): boolean {
  const fold = tokens[index]?.fold ?? "";
  if (AT_BEGIN.test(fold) && index > 0) return false;
  return SEEK.test(fold) || (LOOK.test(fold) && tokens[index + 1]?.fold === "for");
}

/** `Wanted: a rope maker with a licence`, `we have applied for a grant`: what one seeks one has not. */
export const sought: Rule = ({ claim, unit, at }) => {
  if (at.length === 0 || claim.tokens.some((_, index) => isSeeking(claim.tokens, index))) return null;
  const last = Math.max(...at);
  const { statement } = unit.tokens[last] ?? { statement: 0 };
  const { clause } = unit.tokens[last] ?? { clause: 0 };
  const here = unit.tokens.filter((token) => token.statement === statement);
  const thought = THOUGHT_OF.exec(here.map(({ fold }) => fold).join(" "));
  const said = claim.tokens.map(({ fold }) => fold).join(" ");
  if (thought !== null && !THOUGHT_OF.test(said)) return `the evidence only says “${thought[0].trim()}”`;
  // In German and Dutch the verb may end its clause: `… beantragt`.
  const isBefore = (token: Token, index: number) =>
    index < last || (claim.lexicon.compounds && token.clause === clause);
  const seeks = unit.tokens.find(
    (token, index) =>
      token.statement === statement && isBefore(token, index) && isSeeking(unit.tokens, index),
  );
  return seeks === undefined ? null : `the evidence only says “${seeks.text}”`;
};
