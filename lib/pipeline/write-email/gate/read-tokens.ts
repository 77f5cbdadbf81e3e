import { joinPhrases } from "./join-phrases";
import type { Lexicon } from "./lexicon/lexicon";
import { type Token, tokenize } from "./token";

/** The words of a sentence, each phrase and each whole name as one. */
export function readTokens(text: string, lexicon: Lexicon): Token[] {
  return joinPhrases(tokenize(text), lexicon);
}
