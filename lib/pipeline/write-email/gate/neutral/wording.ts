import { ASSERTIVE } from "../assertive";
import type { GateContext } from "../gate-context";
import { findNumbers } from "../number-value";
import { PRAISE } from "../praise";
import { isSameWord } from "../same-word";
import { type Token, tokenize } from "../token";
import { formsOf } from "./forms/forms-of";
import { takesTopicForGranted } from "./granted-topic";
import type { Objection } from "./objection";

const POLITE_LENGTHS = new Set([5, 10, 15, 20, 30]);

/** A number that is part of a name: `3 Eichen`. */
function isPartOfName(tokens: Token[], from: number, to: number, { company, sender }: GateContext): boolean {
  return [company, sender].some((name) => {
    const neighbours = [tokens[from - 1], tokens[to]].map((token) => token?.fold ?? "");
    return name.has(tokens[from]?.fold ?? "") && neighbours.some((fold) => name.has(fold));
  });
}

/** A number says something, but for the minutes one asks for. */
export const oddNumber: Objection = (tokens, context) => {
  const odd = findNumbers(tokens, context.lexicon).find(({ value, unit, from, to }) => {
    const isPolite = POLITE_LENGTHS.has(value) && unit === "min";
    return !isPolite && !isPartOfName(tokens, from, to, context);
  });
  return odd === undefined ? null : `it states a number (${tokens[odd.from]?.text})`;
};

/** A word outside polite talk says something; a question may name what the brief is about. */
export const unknownWord: Objection = (tokens, context, isQuestion) => {
  const { lexicon, company, person, sender, smallNames, briefUnits, input } = context;
  const { polite } = formsOf(input.language);
  const numbers = findNumbers(tokens, lexicon);
  const isOpen = isQuestion && !takesTopicForGranted(tokens, context);
  const inBrief = (fold: string) =>
    isOpen && briefUnits.some((unit) => unit.tokens.some((token) => isSameWord(fold, token.fold, lexicon)));
  const { senderName, senderCompany } = input.brief;
  const own = new Set(tokenize(`${senderName} ${senderCompany}`).map(({ fold }) => fold));
  /** `Greetings from our studio`, of a studio. */
  const isOwnWord = (fold: string) => own.has(fold) && !PRAISE.test(fold) && !ASSERTIVE.test(fold);
  const unknown = tokens.find((token, index) => {
    if (numbers.some(({ from, to }) => index >= from && index < to)) return false;
    const { fold } = token;
    const groups = [lexicon.functionWords, lexicon.inviting, lexicon.negations, polite];
    const isName = [company, person, sender].some((group) => group.has(fold));
    if (isName && (token.capital || smallNames.has(fold))) return false;
    if (isOwnWord(fold)) return false;
    if (groups.some((group) => group.has(fold)) || (fold.length === 1 && !token.capital)) return false;
    return !inBrief(fold);
  });
  return unknown === undefined ? null : `“${unknown.text}” asserts something and has no evidence`;
};
