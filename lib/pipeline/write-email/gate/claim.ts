import type { Lexicon } from "./lexicon/lexicon";
import { findNumbers } from "./number-value";
import type { Token } from "./token";

/** A piece of a sentence that asserts something: a word that is not free, or a number. */
export interface Element {
  /** Index of the first token in the sentence, and of the one after the last. */
  from: number;
  to: number;
  text: string;
  /** Set for a number. */
  number: { value: number; unit: string } | null;
}

/** A sentence, cut into what asserts and what does not. */
export interface Claim {
  tokens: Token[];
  elements: Element[];
  lexicon: Lexicon;
  /** The words for whom the sentence is about: you and the company's name, or we and the sender's. */
  self: (fold: string) => boolean;
  /** The words for the same party in the evidence, which speaks of itself as we. */
  selfInEvidence: (fold: string) => boolean;
}

export interface ClaimRules {
  lexicon: Lexicon;
  /** Whether a word may stand there without evidence. */
  isFree: (token: Token) => boolean;
  self: (fold: string) => boolean;
  selfInEvidence: (fold: string) => boolean;
}

/** Whether a word only holds a sentence together. */
export function isGrammar(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.functionWords.has(token.fold) || lexicon.negations.has(token.fold)) return true;
  return token.fold.length === 1 && !token.capital && /\p{L}/u.test(token.fold);
}

/** Cuts a sentence into its elements. */
export function readClaim(tokens: Token[], rules: ClaimRules): Claim {
  const { lexicon, self, selfInEvidence } = rules;
  const elements: Element[] = [];
  const numbers = findNumbers(tokens, lexicon);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const number = numbers.find(({ from }) => from === index);
    if (number !== undefined) {
      const { from, to, value, unit } = number;
      const text = tokens.slice(from, to).map((part) => part.text);
      elements.push({ from, to, text: text.join(" "), number: { value, unit } });
      index = to - 1;
    } else if (!isGrammar(token, lexicon) && !rules.isFree(token)) {
      elements.push({ from: index, to: index + 1, text: token.text, number: null });
    }
  }
  return { tokens, elements, lexicon, self, selfInEvidence };
}
