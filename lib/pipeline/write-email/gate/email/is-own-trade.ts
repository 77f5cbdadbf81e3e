import type { GateContext } from "../gate-context";
import { isSameWord } from "../same-word";
import type { Token } from "../token";

const SHORTEST = 5;
/** The, your, in the singular. */
const THE =
  /^(?:the|your|die|der|das|den|dem|ihre?[mnr]?|la|le|l|votre|el|su|il|lo|vostr[ao]|de|het|uw|o|a|sua|seu|vossa)$/u;

/**
 * `The brewery`, said of a company that has brewing in its name: it is the company itself, when the word stands alone
 * between an article and the next small word.
 */
export function isOwnTrade(tokens: Token[], token: Token, { lexicon, company }: GateContext): boolean {
  if (token.fold.length < SHORTEST) return false;
  const index = tokens.indexOf(token);
  const [before, next] = [tokens[index - 1], tokens[index + 1]];
  const isNamed = before !== undefined && before.clause === token.clause && THE.test(before.fold);
  if (!isNamed) return false;
  const isSmall = ({ fold }: Token) =>
    lexicon.functionWords.has(fold) || lexicon.reader.has(fold) || lexicon.joints.has(fold);
  if (next !== undefined && next.clause === token.clause && !isSmall(next)) return false;
  return [...company].some((name) => name.length >= SHORTEST && isSameWord(token.fold, name, lexicon));
}
