import { EACH } from "./each";
import type { Lexicon } from "./lexicon/lexicon";
import { findNumbers, type NumberValue } from "./number-value";
import type { Token } from "./token";

/** A piece of a sentence that asserts something: a word that is not free, or a number. */
export interface Element {
  /** Index of the first token in the sentence, and of the one after the last. */
  from: number;
  to: number;
  text: string;
  /** Set for a number. */
  number: { value: number; unit: string } | null;
  /** It says so little that evidence for the rest is enough. */
  isSoft: boolean;
  /** It is one half of a name that the pages know: the other half may stand for both. */
  isNameHalf: boolean;
}

/** A sentence, cut into what asserts and what does not. */
export interface Claim {
  tokens: Token[];
  elements: Element[];
  lexicon: Lexicon;
  /** It only names what a subject or question is about. */
  isTopic: boolean;
  /** The words for whom the sentence is about: you and the company's name, or we and the sender's. */
  self: (fold: string) => boolean;
  /** The words for the same party in the evidence, which speaks of itself as we. */
  selfInEvidence: (fold: string) => boolean;
}

export interface ClaimRules {
  lexicon: Lexicon;
  /** Whether a word may stand there without evidence. */
  isFree: (token: Token) => boolean;
  /** Whether a word may be missing from evidence that holds the others. */
  isSoft: (token: Token) => boolean;
  isNameHalf: (token: Token) => boolean;
  isTopic: boolean;
  self: (fold: string) => boolean;
  selfInEvidence: (fold: string) => boolean;
}

/** Whether a word only holds a sentence together. */
export function isGrammar(token: Token, lexicon: Lexicon): boolean {
  const { functionWords, negations, since } = lexicon;
  if (functionWords.has(token.fold) || negations.has(token.fold) || since.has(token.fold)) return true;
  return token.fold.length === 1 && !token.capital && /\p{L}/u.test(token.fold);
}

/** Seasons, folded, in the writers' languages. */
export const SEASON =
  /^(?:spring|summer|autumn|fall|winter|season|fruhjahr|fruhling|sommer|herbst|printemps|ete|automne|hiver|saison|primavera|verano|otono|invierno|estate|autunno|inverno|lente|voorjaar|zomer|herfst|verao|outono|wiosna|wiosne|lato|jesien|zime|zima)$/u;

/** `Aux Trois Écluses`, where the company is called so: the number counts nothing. */
function isOfName(tokens: Token[], { from, to }: NumberValue, { lexicon }: ClaimRules): boolean {
  const [number, next] = [tokens[from], tokens[to]];
  if (to !== from + 1 || !number?.capital || !next?.capital || next.clause !== number.clause) return false;
  const said = `${number.fold} ${next.fold}`;
  return [...lexicon.names].some((name) => ` ${name} `.includes(` ${said} `));
}

/** Cuts a sentence into its elements. */
export function readClaim(tokens: Token[], rules: ClaimRules): Claim {
  const { lexicon, self, selfInEvidence } = rules;
  const elements: Element[] = [];
  const named = findNumbers(tokens, lexicon).filter((number) => isOfName(tokens, number, rules));
  const isNumberOfName = (index: number) => named.some(({ from }) => from === index);
  const numbers = findNumbers(tokens, lexicon).filter(
    (number) => !named.some(({ from }) => from === number.from),
  );
  /** What a number counts says as much as the number. */
  const isCounted = (index: number) => numbers.some(({ to }) => to === index);
  /** `Every week`, `chaque été`: it says no more than the week does. */
  const isEachTime = (index: number) => {
    const next = tokens[index + 1]?.fold ?? "";
    return EACH.test(tokens[index]?.fold ?? "") && (lexicon.measures.has(next) || SEASON.test(next));
  };
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const number = numbers.find(({ from }) => from === index);
    if (number !== undefined) {
      const { from, to, value, unit } = number;
      const text = tokens.slice(from, to).map((part) => part.text);
      elements.push({
        from,
        to,
        text: text.join(" "),
        number: { value, unit },
        isSoft: false,
        isNameHalf: false,
      });
      index = to - 1;
    } else if (
      !isGrammar(token, lexicon) &&
      !isNumberOfName(index) &&
      !isEachTime(index) &&
      (isCounted(index) || !rules.isFree(token))
    ) {
      elements.push({
        from: index,
        to: index + 1,
        text: token.text,
        number: null,
        isSoft: rules.isSoft(token) && !isCounted(index),
        isNameHalf: rules.isNameHalf(token),
      });
    }
  }
  return { tokens, elements, lexicon, isTopic: rules.isTopic, self, selfInEvidence };
}
