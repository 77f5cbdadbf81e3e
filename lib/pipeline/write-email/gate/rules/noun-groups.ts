import type { Alignment } from "../align";
import { isGrammar } from "../claim";
import type { Token } from "../token";

const AND = /^(?:and|und|et|y|e|en|i)$/u;
const FOR_OR_OF = /^(?:for|of)$/u;

/** `Courses for beginners` are `beginners' courses`, in English: what something is for stands in front of it. */
export function isGenitive({ claim, unit }: Alignment, from: number, to: number): boolean {
  const [head, owner] = [unit.tokens[to], unit.tokens[from]];
  const isPlain = [head, owner].every((token) => token !== undefined && !token.capital);
  return (
    claim.lexicon.headsStandLast &&
    isPlain &&
    from - to === 2 &&
    head?.clause === owner?.clause &&
    FOR_OR_OF.test(unit.tokens[to + 1]?.fold ?? "")
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
