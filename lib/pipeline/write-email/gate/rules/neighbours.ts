import type { Alignment } from "../align";
import { type Element, SEASON } from "../claim";
import { EACH } from "../each";
import type { Token } from "../token";
import { governorOf } from "./governor";
import { isOfDate } from "./leftover/of-date";
import { isGenitive, isListed, isOneName } from "./noun-groups";
import { isAgent, isLabelled, isOfNamed } from "./reordered";
import type { Rule } from "./rule";

const FARTHEST = 10;
const FARTHEST_ADJACENT = 4;

function wordsBetween(alignment: Alignment, from: number, to: number): number {
  const { claim, unit } = alignment;
  return unit.tokens
    .slice(from + 1, to)
    .filter(
      ({ fold }, offset) =>
        !claim.lexicon.functionWords.has(fold) && !tellsWhen(alignment, from + 1 + offset),
    ).length;
}

const PART_OF_DAY =
  /^(?:morning|afternoon|evening|night|morgen|mittag|abend|nacht|matin|soir|nuit|manana|tarde|noche|mattina|sera|notte|ochtend|avond|manha|noite|rano|ranek|wieczor|noc)$/u;

/** `We deliver | every morning | to 35 hotels`, `she has taught | since 2021 | in Leeds`: when, and nothing of what. */
function tellsWhen({ claim, unit }: Alignment, index: number): boolean {
  const { lexicon } = claim;
  const [before, token, next] = [unit.tokens[index - 1], unit.tokens[index], unit.tokens[index + 1]];
  if (token === undefined) return false;
  const isTime = (other: Token | undefined) =>
    other !== undefined &&
    (lexicon.measures.has(other.fold) ||
      lexicon.dates.has(other.fold) ||
      SEASON.test(other.fold) ||
      PART_OF_DAY.test(other.fold));
  if (EACH.test(token.fold)) return isTime(next);
  if (isTime(token) && EACH.test(before?.fold ?? "")) return true;
  const isSince =
    lexicon.since.has(token.fold) && next !== undefined && isOfDate(unit.tokens, index + 1, lexicon);
  return isSince || isOfDate(unit.tokens, index, lexicon);
}

/** `practice in Vienna` may become `Vienna practice`; `bought Beta` may not become `Beta bought`. */
function isPlaceInFront(
  { claim, unit }: Alignment,
  first: Token,
  at: number,
  after: Token | undefined,
): boolean {
  const before = unit.tokens[at - 1]?.fold ?? "";
  const objectFollows = after !== undefined && claim.self(after.fold);
  return first.capital && claim.lexicon.places.has(before) && !objectFollows;
}

/** `Nebenbei lehrt Voss`, where the evidence has `Voss lehrt`: in German and Dutch the verb goes in front of who does it. */
function isVerbInFront(
  { claim, unit }: Alignment,
  verb: Element,
  name: Element,
  at: { verb: number; name: number },
) {
  const [said, who] = [claim.tokens[verb.from], claim.tokens[name.from]];
  const [carried, bearer] = [unit.tokens[at.verb], unit.tokens[at.name]];
  if (!claim.lexicon.compounds || said === undefined || who === undefined || verb.from === 0) return false;
  const isOneClause = carried?.clause === bearer?.clause;
  const isPair = !said.capital && who.capital && bearer?.capital === true && verb.number === null;
  // `Dr. Voss`, who bears the name of the firm, is not the firm.
  const isBearer = (token: Token, index: number) =>
    (token.capital && [claim.tokens[index - 1], claim.tokens[index + 1]].includes(who)) ||
    // `Neben der Kanzlei lehrt …`: what stands behind a preposition does nothing.
    (index < verb.from && governorOf(claim.tokens, index, claim.lexicon) !== undefined);
  const isOfThird = !claim.tokens.some(
    (token, index) =>
      token.clause === said.clause &&
      ((claim.self(token.fold) && !isBearer(token, index)) || claim.lexicon.nominatives.has(token.fold)),
  );
  return isOneClause && isPair && isOfThird;
}

/** `Eleven kinds of loaf` are not eleven loaves: a word with a preposition after it was the head. */
function dropsHead({ claim, unit }: Alignment, from: number, to: number): boolean {
  const between = unit.tokens.slice(from + 1, to);
  const content = between.findIndex(({ fold }) => !claim.lexicon.functionWords.has(fold));
  const { places, directions, agents } = claim.lexicon;
  const governs = ({ fold }: Token) => places.has(fold) || directions.has(fold) || agents.has(fold);
  return content !== -1 && between.slice(content + 1).some(governs);
}

function isTooFar(
  alignment: Alignment,
  { from, to, step, width }: { from: number; to: number; step: number; width: number },
): boolean {
  const { unit } = alignment;
  if (isListed(alignment, from, to)) return false;
  if (dropsHead(alignment, from, to)) return true;
  const dropped = wordsBetween(alignment, from, to) - (isOneName(alignment, from, to) ? 1 : 0);
  const times = unit.tokens
    .slice(from + 1, to)
    .filter((_, offset) => tellsWhen(alignment, from + 1 + offset));
  return step - times.length > FARTHEST_ADJACENT + width || dropped > width;
}

function adjacentProblem(alignment: Alignment, index: number): boolean {
  const { claim, unit, at } = alignment;
  const [from, to] = [at[index] ?? 0, at[index + 1] ?? 0];
  const element = claim.elements[index];
  const next = claim.elements[index + 1];
  const first = claim.tokens[element?.from ?? 0];
  if (element === undefined || next === undefined || first === undefined) return false;
  const isYear = [element, next].some(
    ({ number }) => number !== null && number.value >= 1500 && number.value < 2100,
  );
  if (isYear) return false;
  const step = (unit.tokens[to]?.place ?? 0) - (unit.tokens[from]?.place ?? 0);
  const width = element.to - element.from;
  if (isOfNamed(alignment, from, to) || isLabelled(alignment, from, to)) return false;
  if (step > 0) return isTooFar(alignment, { from, to, step, width });
  if (element.number === null && next.number === null && isGenitive(alignment, from, to)) return false;
  if (-step <= FARTHEST_ADJACENT && isVerbInFront(alignment, element, next, { verb: from, name: to }))
    return false;
  if (isAgent(alignment, from, to)) return false;
  return -step > FARTHEST_ADJACENT || !isPlaceInFront(alignment, first, from, claim.tokens[next.to]);
}

/**
 * Words that stand together in the sentence must stand together in the evidence. Otherwise a sentence could be
 * glued from words of unrelated statements: the year of one event with the place of another.
 */
export const neighbours: Rule = (alignment) => {
  const { claim, unit, at } = alignment;
  for (let index = 0; index + 1 < at.length; index += 1) {
    const element = claim.elements[index];
    const next = claim.elements[index + 1];
    if (element === undefined || next === undefined) continue;
    const distance = Math.abs(
      (unit.tokens[at[index + 1] ?? 0]?.place ?? 0) - (unit.tokens[at[index] ?? 0]?.place ?? 0),
    );
    const isAdjacent =
      element.to === next.from && claim.tokens[element.from]?.clause === claim.tokens[next.from]?.clause;
    if (distance > FARTHEST || (isAdjacent && adjacentProblem(alignment, index))) {
      return `“${element.text}” and “${next.text}” do not belong together in the evidence`;
    }
  }
  return null;
};
