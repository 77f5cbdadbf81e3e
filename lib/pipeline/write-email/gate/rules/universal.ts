import type { Alignment } from "../align";
import { SEASON } from "../claim";
import type { Rule } from "./rule";

/** All, every, always, whole: folded, in the writers' languages. */
const UNIVERSAL =
  /^(?:all|every|each|always|everyone|everybody|everything|entire|entirely|whole|completely|fully|totally|never|alle[rsnm]?|jede[rsnm]?|immer|samtliche[rsnm]?|ganze[rsnm]?|vollig|vollstandig|stets|tou[st]e?s?|chaque|toujours|entier|entiere|entierement|completement|tod[oa]s?|cada|siempre|enter[oa]|completamente|totalmente|tutt[oiae]|ogni|sempre|inter[oa]|interamente|elke?|iedere?|iedereen|altijd|hele|volledig|geheel|sempre|inteir[oa]|wszy\p{L}+|kazd\p{L}+|zawsze|cal[yae]|calkowicie)$/u;

/** `As always`. */
const AS = /^(?:as|wie|comme|como|come|zoals|jak)$/u;

/** What the evidence says of some need not be so of all: a word for all must be the evidence's too. */
export const universal: Rule = ({ claim, unit }: Alignment) => {
  const isOfTime = (fold: string) => claim.lexicon.measures.has(fold) || SEASON.test(fold);
  const foldAt = (index: number) => claim.tokens[index]?.fold ?? "";
  const said = claim.tokens.find(
    ({ fold }, index) => UNIVERSAL.test(fold) && !isOfTime(foldAt(index + 1)) && !AS.test(foldAt(index - 1)),
  );
  if (said === undefined || unit.tokens.some(({ fold }) => UNIVERSAL.test(fold))) return null;
  return `the evidence does not say “${said.text}”`;
};
