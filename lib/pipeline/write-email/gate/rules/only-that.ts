import type { Token } from "../token";
import type { Rule } from "./rule";

const NE = /^(?:ne|n)$/u;
const QUE = /^(?:que|qu)$/u;
const NOT = /^(?:pas|plus|jamais|aucune?)$/u;
const ONLY = /^(?:seule?s?|seulement|uniquement|exclusivement)$/u;

/** French `ne … que`. */
function saysOnly(tokens: Token[]): boolean {
  const ne = tokens.findIndex(({ fold }) => NE.test(fold));
  if (ne === -1 || tokens.some(({ fold }) => NOT.test(fold))) return false;
  return tokens.some(({ fold }, index) => index > ne && QUE.test(fold));
}

/** `Nous n'intervenons pas pour …` does not say `vous n'intervenez que pour …`. */
export const onlyThat: Rule = ({ claim, unit, at }) => {
  if (!claim.lexicon.writer.has("nous") || !saysOnly(claim.tokens)) return null;
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  const here = unit.tokens.filter(({ clause }) => clauses.has(clause));
  return saysOnly(here) || here.some(({ fold }) => ONLY.test(fold))
    ? null
    : "the evidence does not say “only”";
};
