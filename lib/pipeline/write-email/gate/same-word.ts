import { ASSERTIVE } from "./assertive";
import type { Lexicon } from "./lexicon/lexicon";

import { PRAISE } from "./praise";

const SHORTEST_STEM = 3;

/** A word without the ending that its form gives it; `endings` are longest first. */
export function stemOf(fold: string, endings: readonly string[]): string {
  for (const ending of endings) {
    const least = ending.length > 2 ? SHORTEST_STEM + 1 : SHORTEST_STEM;
    if (fold.endsWith(ending) && fold.length - ending.length >= least) {
      return fold.slice(0, fold.length - ending.length);
    }
  }
  return fold;
}

function undouble(stem: string): string {
  return /([b-df-hj-np-tv-z])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Stems meet when they differ by a dropped final `e` or a doubled consonant too: `serve`/`serving`, `plan`/`planned`. */
function sameStem(a: string, b: string): boolean {
  return a === b || `${a}e` === b || `${b}e` === a || undouble(a) === undouble(b);
}

/** `Puppy` and `puppies`: one word, in English. */
function sameInPlural(a: string, b: string, { headsStandLast }: Lexicon): boolean {
  const isPlural = (one: string, many: string) => /[^aeiou]y$/.test(one) && `${one.slice(0, -1)}ies` === many;
  return headsStandLast && (isPlural(a, b) || isPlural(b, a));
}

const SHORTEST_HEAD = 5;
const SHORTEST_FRONT = 3;

/** In German and Dutch the last part of a compound says what it is: a `Strahlanlage` is an `Anlage`. */
function isHeadOf(said: string, carried: string, { compounds, endings }: Lexicon): boolean {
  if (!compounds || said.length < SHORTEST_HEAD) return false;
  const [head, whole] = [stemOf(said, endings), stemOf(carried, endings)];
  if (head.length < SHORTEST_HEAD - 1 || whole.length - head.length < SHORTEST_FRONT) return false;
  return whole.endsWith(head) && !ASSERTIVE.test(said) && !PRAISE.test(said);
}

function groupsOf(fold: string, { concepts, endings }: Lexicon): ReadonlySet<number> {
  return concepts.get(fold) ?? concepts.get(stemOf(fold, endings)) ?? new Set();
}

/** Whether two words are of one group of words that may stand for each other. */
function sameConcept(a: string, b: string, lexicon: Lexicon): boolean {
  const others = groupsOf(b, lexicon);
  return others.size > 0 && [...groupsOf(a, lexicon)].some((group) => others.has(group));
}

/** `People` may be said of staff; staff may not be said of people. */
function sameStaff(said: string, carried: string, { persons, staff }: Lexicon): boolean {
  return staff.has(carried) && (staff.has(said) || persons.has(said));
}

/**
 * Whether a word of a sentence is carried by a word of the evidence, both folded: one word in two forms, or two words
 * that may stand for each other.
 */
export function isSameWord(said: string, carried: string, lexicon: Lexicon): boolean {
  if (said === carried) return true;
  if (sameConcept(said, carried, lexicon) || sameStaff(said, carried, lexicon)) return true;
  if (Math.min(said.length, carried.length) < SHORTEST_STEM) return false;
  if (isHeadOf(said, carried, lexicon) || sameInPlural(said, carried, lexicon)) return true;
  const [a, b] = [stemOf(said, lexicon.endings), stemOf(carried, lexicon.endings)];
  return sameStem(a, b) || sameStem(said, b) || sameStem(a, carried);
}
