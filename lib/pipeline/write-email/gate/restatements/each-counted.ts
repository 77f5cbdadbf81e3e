import { isGrammar } from "../claim";
import type { Lexicon } from "../lexicon/lexicon";
import { findNumbers, type NumberValue } from "../number-value";
import { isPreposition } from "../rules/governor";
import { type Token, tokenize } from "../token";

const AND = /^(?:and|und|et|y|e|en|i)$/u;
const THEREOF = /^(?:davon|daarvan|hiervan|darunter|waarvan)$/u;
const SHARE =
  /^(?:shar\p{L}+|teilen|teilt|partage\p{L}*|compart\p{L}+|condivid\p{L}+|delen|deelt|partilh\p{L}+|dziel\p{L}+)$/u;
const LONGEST_LEAD = 6;
const LONGEST_ITEM = 3;

const isYear = ({ value }: NumberValue) => value >= 1500 && value < 2100;

const isCounted = (token: Token, lexicon: Lexicon) =>
  !isGrammar(token, lexicon) && !isPreposition(token, lexicon) && !THEREOF.test(token.fold);

/** What stands between two numbers of a list: what the first counts, and perhaps an `and`. */
function isItem(tokens: Token[], { to }: NumberValue, next: number, lexicon: Lexicon): boolean {
  const words = tokens.slice(to, next);
  const isJoined = AND.test(words.at(-1)?.fold ?? "");
  const counted = isJoined ? words.slice(0, -1) : words;
  const isParted = isJoined || tokens[next]?.clause === (tokens[next - 1]?.clause ?? 0) + 1;
  const isPlain = (token: Token) => isCounted(token, lexicon) && token.clause === counted[0]?.clause;
  return isParted && counted.length > 0 && counted.length <= LONGEST_ITEM && counted.every(isPlain);
}

/**
 * `It counts five vets, seven nurses and three receptionists` says each of the three: what is done to all things of a
 * counted list is done to each. Where one number is a part of another, or none of them is exact, there is no list.
 */
export function eachCounted(statement: string, lexicon: Lexicon): string[] {
  const tokens = tokenize(statement);
  const numbers = findNumbers(tokens, lexicon).filter((number) => !isYear(number));
  const [first] = numbers;
  if (first === undefined || numbers.length < 2) return [];
  const before = tokens[first.from - 1];
  const isLead = first.from > 0 && first.from <= LONGEST_LEAD && before?.clause === 0;
  // `We share two yards and three cranes with Moor`: what one shares is not one's own.
  if (tokens.slice(0, first.from).some(({ fold }) => SHARE.test(fold))) return [];
  if (!isLead || tokens[first.from]?.clause !== 0 || lexicon.qualifiers.amount.has(before.fold)) return [];
  const isList = numbers.every((number, index) => {
    const next = numbers[index + 1];
    if (next !== undefined) return number.unit === "" && isItem(tokens, number, next.from, lexicon);
    // `Ninety of them` are no item of their own.
    const counted = tokens[number.to];
    return number.unit === "" && counted !== undefined && isCounted(counted, lexicon);
  });
  if (!isList) return [];
  const lead = statement.slice(0, tokens[first.from]?.start);
  return numbers.map((number, index) => {
    const next = numbers[index + 1];
    const words =
      next === undefined
        ? undefined
        : tokens.slice(number.to, next.from).filter(({ fold }) => !AND.test(fold));
    return `${lead}${statement.slice(tokens[number.from]?.start, words?.at(-1)?.end)}`;
  });
}
