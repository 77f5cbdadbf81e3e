import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Token } from "../token";
import { isWeOurselves } from "./doer";
import { POSSESSIVE } from "./receiver";
import type { Rule } from "./rule";

const HAVE =
  /^(?:have|has|habt|haben|avez|ont|teneis|tienen|tiene|avete|ha|hebben|heeft|hebt|tem|tendes|macie|maja)$/u;
/** What one does with what one has, folded. */
const HAVING =
  /^(?:employ\p{L}*|run|runs|running|operat\p{L}*|own|owns|keep\p{L}*|count\p{L}*|use|uses|beschaftig\p{L}*|betreib\p{L}*|besitz\p{L}*|fuhren|fuhrt|nutzen|zahlen|verfug\p{L}*|emplo\p{L}+|compt\p{L}+|dispos\p{L}+|exploit\p{L}+|possed\p{L}+|utilis\p{L}+|conta\p{L}*|contiamo|emple\p{L}+|dispon\p{L}+|gestion\p{L}+|utiliz\p{L}+|impieg\p{L}+|gest\p{L}+|utilizz\p{L}+|telt|tellen|bezit\p{L}*|beschik\p{L}*|gebruik\p{L}*|empreg\p{L}+|dispom\p{L}+|explor\p{L}+|usamos|zatrudni\p{L}+|prowadz\p{L}+|posiad\p{L}+)$/u;

const COME =
  /^(?:comes?|kommt|kommen|stamm(?:t|en)|vient|viennent|provient|proviennent|vienen?|provienen?|llegan?|viene|vengono|proviene|provengono|arrivano|komt|komen|vem|chegam?|provem|pochodz[ia])$/u;

/** `The olives come from 30 growers` does not say that you have 30. */
function comesFrom({ unit }: Alignment, index: number): boolean {
  const { clause } = unit.tokens[index] ?? { clause: -1 };
  return [index - 2, index - 3].some(
    (at) => unit.tokens[at]?.clause === clause && COME.test(unit.tokens[at]?.fold ?? ""),
  );
}

/** The verb of ours of which a word of the evidence is the object: `formons deux …`, `repareren we twee …`. */
function verbOfOurs({ claim, unit }: Alignment, index: number): number {
  const isIn = (at: number) => unit.tokens[at]?.clause === unit.tokens[index]?.clause;
  const isPronoun = (at: number) => {
    const token = unit.tokens[at];
    return token !== undefined && isIn(at) && isWeOurselves(token, claim);
  };
  const isBehind = isPronoun(index - 1) && isGrammar(unit.tokens[index - 1] as Token, claim.lexicon);
  const at = isBehind ? index - 2 : index - 1;
  const verb = unit.tokens[at];
  if (verb === undefined || !isIn(at) || verb.capital || isGrammar(verb, claim.lexicon)) return -1;
  return isBehind || isPronoun(at) || isPronoun(at - 1) ? at : -1;
}

/** `We train two apprentices a year`, `we service two ferries for the town` does not say `you have two`. */
export const had: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  const says = claim.tokens.some(({ fold }) => HAVE.test(fold) || POSSESSIVE.test(fold));
  const here = at[claim.elements.findIndex(({ number }) => number !== null)];
  if (says && here !== undefined && !at.some((index) => index < here) && comesFrom(alignment, here))
    return "the evidence says where something comes from";
  const index = !says || here === undefined ? -1 : verbOfOurs(alignment, here);
  const verb = unit.tokens[index];
  if (verb === undefined || at.includes(index)) return null;
  const isHaving = HAVING.test(verb.fold) || claim.lexicon.soft.has(verb.fold);
  return isHaving ? null : `the evidence says “${verb.text}”, not that you have it`;
};
