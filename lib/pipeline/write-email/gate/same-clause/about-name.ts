import { isOneStretch } from "./counted";
import { hasVerb } from "./further";
import { LIMITS } from "./limits";
import type { Speech } from "./says-same";
import type { Word } from "./words";

/** A name at the end of a clause, a participle behind it left out: what follows can only be about it. */
function endsWithName(clause: Word[], { lexicon }: Speech): boolean {
  const { nounsAreCapital, compounds } = lexicon;
  const last = clause[clause.length - 1];
  const words = compounds && last !== undefined && !last.capital ? clause.slice(0, -1) : clause;
  const [before, end] = [words[words.length - 2], words[words.length - 1]];
  if (end === undefined || !end.capital || words.length < 3) return false;
  // Where every noun is capital, two of them make a name.
  return !nounsAreCapital || (before?.capital === true && !before.isBroken);
}

/** `…, who had carried coal before`: about the name or noun that ends the clause. */
export function isRelative(rest: Word[], clause: Word[], speech: Speech): boolean {
  const { language, lexicon } = speech;
  const needsName = lexicon.compounds || language === "pl";
  const [first, second] = rest;
  const { relative } = LIMITS[language];
  const begins = relative.test(first?.fold ?? "") || isGoverned(first, second, speech);
  if (!begins || rest[0]?.isBroken !== true || !isOneStretch(rest)) return false;
  return needsName ? endsWithName(clause, speech) : lastIsNoun(clause, speech);
}

function isGoverned(
  first: Word | undefined,
  second: Word | undefined,
  { language, lexicon }: Speech,
): boolean {
  return (
    first !== undefined &&
    (lexicon.places.has(first.fold) || lexicon.directions.has(first.fold)) &&
    LIMITS[language].relative.test(second?.fold ?? "") &&
    !lexicon.compounds
  );
}

function lastIsNoun(clause: Word[], { language }: Speech): boolean {
  const last = clause[clause.length - 1];
  return last !== undefined && last.digits === null && !LIMITS[language].verb.test(last.fold);
}

const MOST_APPOSED = 9;

/** `…, a joiner from Balingen`. */
export function isApposition(rest: Word[], clause: Word[], speech: Speech): boolean {
  const { apposes } = LIMITS[speech.language];
  if (!apposes.test(rest[0]?.fold ?? "") || rest[0]?.isBroken !== true) return false;
  if (rest.length > MOST_APPOSED || !isOneStretch(rest) || hasVerb(rest, speech)) return false;
  return rest.length > 1 && endsWithName(clause, speech);
}
