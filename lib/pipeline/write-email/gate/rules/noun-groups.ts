import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import { isSameWord } from "../same-word";
import type { Token } from "../token";

const AND = /^(?:and|und|et|y|e|en|i)$/u;
const FOR_OR_OF = /^(?:for|of)$/u;

const LONGEST_HEAD = 3;

/**
 * `Courses for beginners` are `beginners' courses`, in English, and `vaccination day for puppies` is the `puppy vaccination
 * day`: what something is for stands in front of it.
 */
export function isGenitive({ claim, unit }: Alignment, from: number, to: number): boolean {
  const preposition = from - 1;
  const run = unit.tokens.slice(to, preposition);
  const [head, owner, joint] = [unit.tokens[to], unit.tokens[from], unit.tokens[preposition]];
  const isPlain = (token: Token | undefined, index: number) =>
    token !== undefined &&
    token.clause === head?.clause &&
    token.digits === null &&
    !isGrammar(token, claim.lexicon) &&
    (!token.capital || index === 0);
  const isSaid = (token: Token) =>
    claim.tokens.some(({ fold }) => isSameWord(fold, token.fold, claim.lexicon));
  const isWhole = run.every((token, offset) => isPlain(token, to + offset) && isSaid(token));
  return (
    claim.lexicon.headsStandLast &&
    run.length > 0 &&
    run.length <= LONGEST_HEAD &&
    isWhole &&
    isPlain(owner, from) &&
    joint?.clause === head?.clause &&
    FOR_OR_OF.test(joint?.fold ?? "")
  );
}

/** `A new ice-water chiller` is a new chiller: in English nouns stand in front of a noun, and nothing small between. */
export function isOneName({ claim, unit }: Alignment, from: number, to: number): boolean {
  const run = unit.tokens.slice(from, to + 1);
  const isNoun = (token: Token) =>
    token.clause === run[0]?.clause &&
    !token.capital &&
    token.digits === null &&
    !isGrammar(token, claim.lexicon);
  return claim.lexicon.headsStandLast && run.slice(1).every(isNoun);
}

const LONGEST_ITEM = 5;

/** `We supply Marlow Stores and 120 shops`: what is done to all items of a list is done to the last. */
export function isListed({ claim, unit }: Alignment, from: number, to: number): boolean {
  const { joints, numberJoiners, places, directions, agents, functionWords, outsiders } = claim.lexicon;
  const between = unit.tokens.slice(from + 1, to);
  const last = between[between.length - 1];
  const isJoint =
    last !== undefined && AND.test(last.fold) && (joints.has(last.fold) || numberJoiners.has(last.fold));
  const isCounted = unit.numbers.some((number) => number.from === to);
  const isVerb = !unit.numbers.some((number) => number.from === from);
  if (!isJoint || !isCounted || !isVerb || between.length > LONGEST_ITEM) return false;
  const isItem = (token: Token) =>
    token.clause === last.clause &&
    ![places, directions, agents, outsiders].some((group) => group.has(token.fold)) &&
    !claim.selfInEvidence(token.fold) &&
    !claim.lexicon.pastForm.test(token.fold) &&
    (token.capital || token.digits !== null || !functionWords.has(token.fold));
  return unit.tokens[from]?.clause === last.clause && between.slice(0, -1).every(isItem);
}
