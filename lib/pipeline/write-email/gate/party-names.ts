import { spokenCompanyName } from "../addressee";
import { ASSERTIVE } from "./assertive";
import type { Lexicon } from "./lexicon/lexicon";
import { PRAISE } from "./praise";
import { type Token, tokenize } from "./token";

/** The names by which a party may be called, folded. */
export interface PartyNames {
  /** Whole names of two words or more, their words divided by spaces. */
  whole: string[];
  /** Words that name the party by themselves: `Kestrel` of `Kestrel Precision Machining`. */
  words: string[];
  /** Those of them that are written without a capital. */
  small: string[];
}

const SHORTEST = 2;

/** Every word that the gate knows in a language: it means itself, and names nobody. */
function isKnownWord(fold: string, lexicon: Lexicon): boolean {
  const { plan, past, amount, scope } = lexicon.qualifiers;
  const { functionWords, reading, offering, inviting, negations, hedges, soft, asking, places, measures } =
    lexicon;
  const { dates, persons, staff, selfNouns, encounters, outsiders, noticing } = lexicon;
  const groups = [
    functionWords,
    reading,
    offering,
    inviting,
    negations,
    hedges,
    soft,
    asking,
    places,
    measures,
  ];
  const more = [dates, persons, staff, selfNouns, encounters, outsiders, noticing, plan, past, amount, scope];
  return [...groups, ...more].some((group) => group.has(fold)) || lexicon.numbers.has(fold);
}

/** A word that may stand for the whole name: it says nothing else in the language. */
function standsForName({ fold, digits }: Token, lexicon: Lexicon): boolean {
  if (digits !== null || fold.length < SHORTEST) return false;
  return !PRAISE.test(fold) && !ASSERTIVE.test(fold) && !isKnownWord(fold, lexicon);
}

/** The names of a company or person. A name's words are free only where they name: never a year or `award` in it. */
export function partyNames(names: readonly (string | null | undefined)[], lexicon: Lexicon): PartyNames {
  const given = names.filter((name): name is string => name != null && name.trim() !== "");
  const written = [...new Set([...given, ...given.map((name) => spokenCompanyName(name) ?? name)])];
  const tokens = written.map((name) => tokenize(name));
  const whole = tokens
    .filter(({ length }) => length > 1)
    .map((name) => name.map(({ fold }) => fold).join(" "));
  const words = tokens.flat().filter((token) => standsForName(token, lexicon));
  const alone = tokens
    .filter(({ length }) => length === 1)
    .flat()
    .filter(({ digits }) => digits === null);
  const naming = [...words, ...alone];
  const small = naming.filter(({ capital }) => !capital).map(({ fold }) => fold);
  return { whole, words: naming.map(({ fold }) => fold), small };
}
