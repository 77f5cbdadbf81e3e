import type { Alignment } from "../align";
import { ONLY, UNIVERSAL } from "../all-or-only";
import { isGrammar, SEASON } from "../claim";
import { EACH } from "../each";
import type { Rule } from "./rule";

/** `As always`. */
const AS = /^(?:as|wie|comme|como|come|zoals|jak)$/u;

/**
 * `Appointments are made by phone only`: every one of them is. What it is said of must open its clause, uncounted, and
 * `only` stand right beside what is said of it.
 */
function isSaidByOnly({ claim, unit, at }: Alignment, every: number): boolean {
  const noun = claim.elements.findIndex(({ from }) => from === every + 1);
  const here = at[noun];
  if (here === undefined) return false;
  const { clause } = unit.tokens[here] ?? { clause: -1 };
  const begin = unit.tokens.findIndex((token) => token.clause === clause);
  const opens = unit.tokens.slice(begin, here).every((token) => isGrammar(token, claim.lexicon));
  const only = unit.tokens.findIndex(({ fold, clause: own }) => own === clause && ONLY.test(fold));
  const isBeside = at.some((index) => index !== here && Math.abs(index - only) <= 2);
  const isCounted = unit.numbers.some(({ from }) => unit.tokens[from]?.clause === clause);
  return opens && only > here && isBeside && !isCounted;
}

/** What the evidence says of some need not be so of all: a word for all must be the evidence's too. */
export const universal: Rule = (alignment: Alignment) => {
  const { claim, unit } = alignment;
  const isOfTime = (fold: string) => claim.lexicon.measures.has(fold) || SEASON.test(fold);
  const foldAt = (index: number) => claim.tokens[index]?.fold ?? "";
  const said = claim.tokens.find(
    ({ fold }, index) => UNIVERSAL.test(fold) && !isOfTime(foldAt(index + 1)) && !AS.test(foldAt(index - 1)),
  );
  if (said === undefined || unit.tokens.some(({ fold }) => UNIVERSAL.test(fold))) return null;
  if (EACH.test(said.fold) && isSaidByOnly(alignment, claim.tokens.indexOf(said))) return null;
  return `the evidence does not say “${said.text}”`;
};
