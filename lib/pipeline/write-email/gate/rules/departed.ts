import type { Alignment } from "../align";
import type { Rule } from "./rule";

/** Retired, died, resigned: folded, in the writers' languages. */
export const GONE =
  /^(?:retired|retires|retirement|died|deceased|resigned|ruhestand|rente|pension|pensioniert|verstorben|gestorben|verstarb|ausgeschieden|retraite|retraitee?|decede|decedee|demissionne|jubilo|jubilad[oa]|fallecio|fallecid[oa]|dimitio|pensione|pensionat[oa]|decedut[oa]|mort[oa]|scompars[oa]|dimess[oa]|pensioen|gepensioneerd|overleden|overleed|reformou|reformad[oa]|aposentou|aposentad[oa]|faleceu|falecid[oa]|emerytur\p{L}+|zmarl[ay]?)$/u;

/** `The head of production, Paolo Guidi, retired in June`: he is it no longer. */
export const departed: Rule = ({ claim, unit, at }: Alignment) => {
  if (at.length === 0 || claim.tokens.some(({ fold }) => GONE.test(fold))) return null;
  const names = at.filter((index) => unit.tokens[index]?.capital === true && index > 0);
  const statements = new Set(names.map((index) => unit.tokens[index]?.statement));
  const gone = unit.tokens.findIndex(({ fold, statement }) => GONE.test(fold) && statements.has(statement));
  if (gone === -1) return null;
  // Whoever is named last before it has gone.
  const run = unit.tokens.findLastIndex((token, index) => index < gone && token.capital && index > 0);
  const nearest = run === -1 ? names[0] : run;
  const isNearest = names.some((index) => Math.abs(index - (nearest ?? 0)) <= 1);
  return isNearest ? `the evidence says “${unit.tokens[gone]?.text}”` : null;
};
