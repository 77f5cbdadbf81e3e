import type { Lexicon } from "../lexicon/lexicon";
import type { Token } from "../token";

/** To come, in the writers' languages, folded. */
const COME =
  /^(?:comes?|coming|came|arrives?|kommt|kommen|kam|kamen|stammt|stammen|vient|viennent|provient|proviennent|arrivent?|vienen?|proviene|provienen|llegan?|viene|vengono|proviene|provengono|arriva|arrivano|komt|komen|kwam|vem|chegam?|provem|pochodzi|pochodza)$/u;
/** More, where only `than` behind it makes a bound: `più 12` is twelve besides. */
const BESIDES = /^(?:piu|plus|mas|mais|mehr|meer|wiecej)$/u;

/**
 * `The water comes from three wells`, `da voi`, `più 12`: a word that may bound a number (`from 20 euros`) tells where
 * something comes from, with whom it is, or that it is one more.
 */
export function isNoBound(tokens: Token[], index: number, { reader, numbers }: Lexicon): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isBeside = (other: Token | undefined) => other !== undefined && other.clause === token?.clause;
  if (isBeside(next) && reader.has(next?.fold ?? "")) return true;
  const isNumber = next !== undefined && (next.digits !== null || numbers.has(next.fold));
  if (isNumber && BESIDES.test(token?.fold ?? "")) return true;
  return isBeside(before) && COME.test(before?.fold ?? "");
}
