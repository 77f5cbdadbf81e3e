import type { Alignment } from "../../align";
import { isGrammar } from "../../claim";
import type { Lexicon } from "../../lexicon/lexicon";
import type { Token } from "../../token";
import { verbOfReader } from "../doer";
import { isPreposition } from "../governor";

const isJoint = ({ joints, numberJoiners }: Lexicon, token: Token | undefined): boolean =>
  token !== undefined && (joints.has(token.fold) || numberJoiners.has(token.fold));

/** Whether something more is said from here: a joint, or a preposition. */
export function opensMore(token: Token, lexicon: Lexicon): boolean {
  return isPreposition(token, lexicon) || isJoint(lexicon, token);
}

/** `We store, | pick | and ship`: one word between joints is one of several of a kind. */
export function isJoinedAlone(tokens: Token[], index: number, lexicon: Lexicon): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  const isBehindJoint = before?.clause === token?.clause ? isJoint(lexicon, before) : index > 0;
  const isBeforeEnd = next?.clause !== token?.clause || next === undefined;
  const opensPhrase = !isBeforeEnd && (isJoint(lexicon, next) || isPreposition(next, lexicon));
  const isBeforeJoint = isBeforeEnd ? next !== undefined : opensPhrase;
  return isBehindJoint && isBeforeJoint;
}

/** `The firm | was founded by Walter | and is owned by us`: a verb of being right behind a joint says a thing of its own. */
export function isOtherHalf(
  tokens: Token[],
  index: number,
  used: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const { clause } = tokens[index] as Token;
  for (let at = index + 1; tokens[at]?.clause === clause && !used.has(at); at += 1)
    if (isJoint(lexicon, tokens[at]) && lexicon.stateVerbs.has(tokens[at + 1]?.fold ?? "")) return true;
  return false;
}

/** `We supply | Marlow Stores | and 120 delicatessens`: from a word that is said to the joint, one of two of a kind. */
export function isOneOfTwo(
  tokens: Token[],
  index: number,
  used: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  const { clause } = tokens[index] as Token;
  const isHere = (at: number) => tokens[at]?.clause === clause;
  let from = index;
  while (isHere(from) && !used.has(from) && !isJoint(lexicon, tokens[from])) from -= 1;
  let joint = index;
  while (isHere(joint) && !used.has(joint) && !isJoint(lexicon, tokens[joint])) joint += 1;
  if (!isHere(from) || !used.has(from) || !isHere(joint) || !isJoint(lexicon, tokens[joint])) return false;
  let next = joint + 1;
  while (isHere(next) && !used.has(next) && isGrammar(tokens[next] as Token, lexicon)) next += 1;
  return isHere(next) && used.has(next);
}

/** `We | broke ground in April | and expect to move`: right behind a joint stands what the sentence says that you do. */
export function isFirstDeed({ claim, unit, at }: Alignment, index: number): boolean {
  const verb = at[verbOfReader(claim)] ?? -1;
  const joint = unit.tokens.findLastIndex((token, other) => other < verb && isJoint(claim.lexicon, token));
  const isOneClause = unit.tokens[joint]?.clause === unit.tokens[index]?.clause;
  return (
    isOneClause &&
    index < joint &&
    unit.tokens.slice(joint + 1, verb).every((token) => isGrammar(token, claim.lexicon)) &&
    at.every((other) => other > joint || other < index)
  );
}
