import { isSameWord } from "../same-word";
import type { Rule } from "./rule";

/** `Of advantage, but no must` does not say `a must`: what the evidence denies in so many words is not so. */
export const deniedWord: Rule = ({ claim, unit, at }) => {
  const { lexicon, tokens } = claim;
  if (claim.isTopic || tokens.some(({ fold }) => lexicon.negations.has(fold))) return null;
  const statements = new Set(at.map((index) => unit.tokens[index]?.statement));
  const denied = unit.tokens.find((token, index) => {
    const before = unit.tokens[index - 1];
    const isDenied = before?.clause === token.clause && lexicon.negations.has(before.fold);
    const isWord = !lexicon.functionWords.has(token.fold) && statements.has(token.statement);
    return isDenied && isWord && tokens.some(({ fold }) => isSameWord(fold, token.fold, lexicon));
  });
  return denied === undefined ? null : `the evidence denies “${denied.text}”`;
};
