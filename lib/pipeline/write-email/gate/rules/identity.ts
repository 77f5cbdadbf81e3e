import type { Alignment } from "../align";
import { type Claim, isGrammar } from "../claim";
import type { Token } from "../token";
import { isWe } from "./doer";
import { governorOf } from "./governor";
import type { Rule } from "./rule";

/** To be, in the writers' languages, folded. */
const BE =
  /^(?:am|are|is|sind|ist|seid|etes|est|sommes|son|es|sois|somos|siete|sono|e|zijn|bent|sao|jestescie|sa)$/u;

/** Where the sentence says what or where the reader is: the word of being, beside the reader. */
function being({ tokens, self }: Claim): number {
  return tokens.findIndex(
    ({ fold, clause }, index) =>
      BE.test(fold) &&
      // Where the pronoun may be left out, the verb begins.
      (index === 0 ||
        [tokens[index - 1], tokens[index + 1]].some(
          (beside) => beside?.clause === clause && self(beside.fold),
        )),
  );
}

const COMMA_STEP = 4;

/** `We buy them from Helionova, a German maker`: what stands behind a comma and another's name says what that one is. */
function bearerOf({ claim, unit }: Alignment, noun: number): Token | undefined {
  const { clause } = unit.tokens[noun] ?? { clause: -1 };
  const begin = unit.tokens.find((token) => token.clause === clause);
  const before = unit.tokens.filter((token) => token.clause === clause - 1);
  const last = before.at(-1);
  if (begin === undefined || last === undefined || begin.place - last.place > COMMA_STEP) return undefined;
  const isOther = last.capital && !claim.selfInEvidence(last.fold) && !claim.lexicon.nounsAreCapital;
  const isPredicate = before.some(({ fold }) => BE.test(fold));
  return isOther && !isPredicate && claim.lexicon.singular.has(begin.fold) ? last : undefined;
}

/** `For butchers and dairies in Bamberg` does not say `you are a dairy in Bamberg`. */
export const identity: Rule = ({ claim, unit, at }: Alignment) => {
  const is = being(claim);
  if (is === -1) return null;
  const article = claim.tokens.findIndex(({ fold }, index) => index > is && claim.lexicon.singular.has(fold));
  const noun =
    article === -1
      ? claim.elements.findIndex(({ from, number }) => from === is + 1 && number === null)
      : claim.elements.findIndex(({ from }) => from > article && from <= article + 3);
  const here = unit.tokens[at[noun] ?? -1];
  if (noun === -1 || here === undefined) return null;
  const bearer = bearerOf({ claim, unit, at, whole: claim }, at[noun] ?? 0);
  if (bearer !== undefined) return `the evidence says it of “${bearer.text}”`;
  const isTo = /^(?:a|al|alla|ai|agli|au|aux|ao|aos|aan)$/u.test(
    governorOf(unit.tokens, at[noun] ?? 0, claim.lexicon)?.fold ?? "",
  );
  if (isTo) return `the evidence says to whom, not that you are “${here.text}”`;
  const isFor = unit.tokens
    .slice(0, at[noun])
    .some(({ fold, clause }) => clause === here.clause && claim.lexicon.directions.has(fold));
  return isFor ? `the evidence says for whom, not that you are “${here.text}”` : null;
};

/** `Jutta Kaltenbach teaches in Bayreuth` does not say that Kaltenbach, the firm, is in Bayreuth. */
export const namesake: Rule = ({ claim, unit }: Alignment) => {
  const names = claim.elements.filter(({ from, number }) => number === null && claim.tokens[from]?.capital);
  if (being(claim) === -1 || names.length < claim.elements.length) return null;
  if (unit.tokens.some((token) => isWe(token, claim) && !token.capital)) return null;
  const person = unit.tokens.find((token, index) => {
    const last = unit.tokens[index + 1];
    const isFirstName = token.capital && !claim.self(token.fold) && !isGrammar(token, claim.lexicon);
    return isFirstName && last?.capital === true && last.place - token.place === 1 && claim.self(last.fold);
  });
  return person === undefined ? null : `the evidence says it of “${person.text}”`;
};
