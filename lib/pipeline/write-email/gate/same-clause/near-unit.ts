import type { Ground } from "../email/ground";
import type { EvidenceUnit } from "../evidence-unit";
import { PERSONS } from "./person";
import { sameness } from "./says-same";
import { type Word, wordsOf } from "./words";

/** A name in marks is no speech: `«Laguna»`. */
const QUOTED_NAME = /["“„«]\s?\p{Lu}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]*){0,2}\s?["”“»]/gu;
const QUOTES = /["“”„«»‟‘]|(?<!\p{L})'/u;

/** Whether somebody speaks in a text. */
export const holdsSpeech = (text: string): boolean => QUOTES.test(text.replace(QUOTED_NAME, " "));

/** Whether the unit is what the page itself says, whole: no restatement, nothing of it in somebody's mouth. */
function isWholeQuote(unit: EvidenceUnit, words: Word[]): boolean {
  const { quote } = unit.evidence;
  if (holdsSpeech(quote) || /\?/u.test(quote)) return false;
  const own = unit.tokens.flatMap(({ text }) => text.split(" "));
  const whole = words.filter(({ fold }) => fold !== "&");
  return own.length === whole.length;
}

interface ReadUnit {
  words: Word[];
  folds: ReadonlySet<string>;
  isWhole: boolean;
}

/** Each unit is asked for every sentence of an email; what is said on several pages has its tokens in common. */
const known = new WeakMap<EvidenceUnit["tokens"], ReadUnit>();

function readUnit(unit: EvidenceUnit): ReadUnit {
  const before = known.get(unit.tokens);
  if (before !== undefined) return before;
  const words = wordsOf(unit.evidence.quote);
  const folds = new Set(words.map(({ fold }) => fold));
  const read = { words, folds, isWhole: isWholeQuote(unit, words) };
  known.set(unit.tokens, read);
  return read;
}

const NOW_OR_THEN = [{ isPast: false }, { isPast: true }];

/** Whether a word of the email can be no word of the evidence, however it is turned. */
function hasNoPlace(word: Word, { words, folds }: ReadUnit, { context }: Ground): boolean {
  const { language } = context.input;
  if (folds.has(word.fold) || PERSONS[language].you.has(word.fold)) return false;
  return NOW_OR_THEN.every((time) => {
    const speech = { language, lexicon: context.lexicon, time };
    return words.every((other) => sameness(word, other, speech) === null);
  });
}

const LEAST_KEPT = 0.35;

/** Whoever says the same changes pronouns and verbs, and no more. */
function isFarOff(said: Word[], read: ReadUnit, ground: Ground): boolean {
  const kept = said.filter(({ fold }) => read.folds.has(fold)).length;
  return kept < said.length * LEAST_KEPT || said.some((word) => hasNoPlace(word, read, ground));
}

/** The words of a unit that may say what a sentence says; null where it need not be looked at closely. */
export function wordsNearTo(said: Word[], unit: EvidenceUnit, ground: Ground): Word[] | null {
  const read = readUnit(unit);
  return read.isWhole && !isFarOff(said, read, ground) ? read.words : null;
}
