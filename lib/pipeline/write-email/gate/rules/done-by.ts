import type { Alignment } from "../align";
import type { Token } from "../token";
import type { Rule } from "./rule";

/** Where nouns have capitals too, only these tell that `von` names who does it. */
const PASSIVE = /^(?:wird|werden|wurde|wurden|worden)$/u;
/** Such a noun is nobody's name: made by hand. */
const HAND = /^(?:hand|haus)$/u;

/** `The glass is made by Calder Glazing` does not say that we make glass. */
export const doneBy: Rule = ({ claim, unit, at }: Alignment) => {
  const { agents, dates, nominatives, nounsAreCapital } = claim.lexicon;
  // `Your firm was founded` does not say by whom.
  if (!claim.tokens.some(({ fold }) => nominatives.has(fold))) return null;
  const clauses = new Set(at.map((index) => unit.tokens[index]?.clause));
  const isPassive = ({ clause }: Token) =>
    !nounsAreCapital || unit.tokens.some((token) => token.clause === clause && PASSIVE.test(token.fold));
  const doer = unit.tokens.find((token, index) => {
    const before = unit.tokens[index - 1];
    const isNamed =
      token.capital && !dates.has(token.fold) && !HAND.test(token.fold) && !claim.self(token.fold);
    const isBehind = before !== undefined && before.clause === token.clause && agents.has(before.fold);
    return isNamed && isBehind && clauses.has(token.clause) && isPassive(token);
  });
  if (doer === undefined || claim.tokens.some(({ fold }) => fold === doer.fold)) return null;
  return `the evidence says that “${doer.text}” does it`;
};
