import type { Alignment } from "../../align";
import type { Token } from "../../token";
import { isOurs, isWe } from "../doer";
import { governorOf } from "../governor";
import { isAdjective, isBeforeName, isNameBehind } from "./beside-noun";
import { isFirstDeed, isJoinedAlone, isOneOfTwo, isOtherHalf, opensMore } from "./joints";
import { isOfDate } from "./of-date";

/** Whether an unused word only adds to used ones. @param here the indexes of its clause */
export function addsToUsed(alignment: Alignment, used: Set<number>, here: number[], index: number): boolean {
  const { claim, unit } = alignment;
  const { lexicon } = claim;
  if (used.has(index)) return true;
  const isSubject = (token: Token) =>
    isWe(token, claim) || isOurs(claim, token) || lexicon.selfNouns.has(token.fold);
  if (isAdjective(alignment, used, index)) return true;
  if (isNameBehind(alignment, index, used) || isBeforeName(alignment, index, used)) return true;
  if (isJoinedAlone(unit.tokens, index, lexicon)) return true;
  const before = here.filter((other) => other < index && used.has(other));
  const hasSubject =
    before.length > 0 || here.some((other) => other < index && isSubject(unit.tokens[other] as Token));
  if (hasSubject && isOtherHalf(unit.tokens, index, used, lexicon)) return true;
  if (hasSubject && isFirstDeed(alignment, index)) return true;
  if (before.length > 0 && isOneOfTwo(unit.tokens, index, used, lexicon)) return true;
  // `In our yard we bake`.
  const isGoverned = governorOf(unit.tokens, index, lexicon) !== undefined;
  if (before.length === 0) return isGoverned;
  const after = here.find((other) => other > index && used.has(other));
  // `We bake | in our yard | the bread`, `| in 1990`, but not `bread | for hotels | in Norwich`.
  if (after !== undefined)
    return (
      isGoverned &&
      (governorOf(unit.tokens, after, lexicon) === undefined || isOfDate(unit.tokens, after, lexicon))
    );
  // `We bake bread | for schools`, `| and cakes`.
  return unit.tokens
    .slice((before.at(-1) ?? index) + 1, index)
    .some((between) => opensMore(between, lexicon));
}
