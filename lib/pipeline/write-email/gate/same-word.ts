import { ASSERTIVE } from "./assertive";
import { ForgetfulMap } from "./forgetful-map";
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

/** What a word is compared by. */
interface Forms {
  fold: string;
  stem: string;
  /** The word and its stem without a doubled last consonant. */
  single: string;
  singleStem: string;
  /** The groups of words that it may stand for. */
  groups: ReadonlySet<number>;
}

const MOST_FORMS = 20_000;
const NO_GROUPS: ReadonlySet<number> = new Set();
/** By the language's groups. A check compares each word of an email with each word of the pages, again and again. */
const known = new WeakMap<Lexicon["concepts"], ForgetfulMap<string, Forms>>();

function formsOf(fold: string, { concepts, endings }: Lexicon): Forms {
  let ofLanguage = known.get(concepts);
  if (ofLanguage === undefined) {
    ofLanguage = new ForgetfulMap(MOST_FORMS);
    known.set(concepts, ofLanguage);
  }
  return ofLanguage.get(fold, () => {
    const stem = stemOf(fold, endings);
    const groups = concepts.get(fold) ?? concepts.get(stem) ?? NO_GROUPS;
    return { fold, stem, single: undouble(fold), singleStem: undouble(stem), groups };
  });
}

/** Stems meet when they differ by a dropped final `e` or a doubled consonant too: `serve`/`serving`, `plan`/`planned`. */
function meet(a: string, b: string): boolean {
  return a === b || isWithE(a, b) || isWithE(b, a);
}

function isWithE(whole: string, cut: string): boolean {
  return whole.length === cut.length + 1 && whole.endsWith("e") && whole.startsWith(cut);
}

function sameStem(a: Forms, b: Forms): boolean {
  return (
    meet(a.stem, b.stem) ||
    a.singleStem === b.singleStem ||
    meet(a.fold, b.stem) ||
    a.single === b.singleStem ||
    meet(a.stem, b.fold) ||
    a.singleStem === b.single
  );
}

/** `Puppy` and `puppies`, `axis` and `axes`: one word, in English. */
function sameInPlural(a: string, b: string, { headsStandLast }: Lexicon): boolean {
  if (!headsStandLast) return false;
  return isPluralInY(a, b) || isPluralInY(b, a) || isPluralInIs(a, b) || isPluralInIs(b, a);
}

function isPluralInIs(one: string, many: string): boolean {
  return many.endsWith("es") && one.endsWith("is") && one.slice(0, -2) === many.slice(0, -2);
}

function isPluralInY(one: string, many: string): boolean {
  return many.endsWith("ies") && /[^aeiou]y$/.test(one) && `${one.slice(0, -1)}ies` === many;
}

const SHORTEST_HEAD = 5;
const SHORTEST_FRONT = 3;

/** What turns a verb into another one is no first part of a compound: who `vermietet` does not `mieten`. */
const PREFIX =
  /^(?:ver|ent|zer|miss|unter|uber|aus|ein|auf|vor|weg|zuruck|nach|los|ont|her|mis|terug|uit|door|voor|aan|onder|over|niet|nicht|un|zweit|dritt|viert|halb|teil|vize|ex|fast)$/u;

/** In German and Dutch the last part of a compound says what it is: a `Strahlanlage` is an `Anlage`. */
function isHeadOf(
  { fold: said, stem: head }: Forms,
  { stem: whole }: Forms,
  { compounds }: Lexicon,
): boolean {
  if (!compounds || said.length < SHORTEST_HEAD) return false;
  if (head.length < SHORTEST_HEAD - 1 || whole.length - head.length < SHORTEST_FRONT) return false;
  if (PREFIX.test(whole.slice(0, whole.length - head.length))) return false;
  return whole.endsWith(head) && !ASSERTIVE.test(said) && !PRAISE.test(said);
}

/** Whether two words are of one group of words that may stand for each other. */
function sameConcept({ groups }: Forms, { groups: others }: Forms): boolean {
  if (groups.size === 0 || others.size === 0) return false;
  for (const group of groups) if (others.has(group)) return true;
  return false;
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
  const [a, b] = [formsOf(said, lexicon), formsOf(carried, lexicon)];
  if (sameConcept(a, b) || sameStaff(said, carried, lexicon)) return true;
  if (Math.min(said.length, carried.length) < SHORTEST_STEM) return false;
  if (isHeadOf(a, b, lexicon)) return true;
  // Two forms of one word begin alike.
  if (said.charCodeAt(0) !== carried.charCodeAt(0)) return false;
  return sameInPlural(said, carried, lexicon) || sameStem(a, b);
}
