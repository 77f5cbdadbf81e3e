import type { EmailLanguage } from "../../pick-language";
import type { Lexicon } from "../lexicon/lexicon";
import { PERSONS } from "./person";
import { isShifted, saysWe, type VerbTime } from "./verb-form";
import type { Word } from "./words";

/** What two words are to each other: one word, or one that speaks of us there and of the reader here. */
export type Sameness = "same" | "turned";

export interface Speech {
  language: EmailLanguage;
  lexicon: Lexicon;
  time: VerbTime;
}

const AND = /^(?:&|and|und|et|y|e|en|i)$/u;

/** In German `Sie` is you and `sie` is she or they. */
function isReaderWord({ fold, capital }: Word, language: EmailLanguage): boolean {
  return PERSONS[language].pairs.has(fold) && (language !== "de" || capital || fold === "sich");
}

function sameNumber(said: Word, carried: Word, { numbers }: Lexicon): boolean {
  const [a, b] = [said, carried].map(({ digits, fold }) => digits ?? numbers.get(fold) ?? null);
  return a !== null && a === b && said.sign === carried.sign;
}

/** Whether a word of the email is that word of the page, said to the reader. */
export function sameness(said: Word, carried: Word, speech: Speech): Sameness | null {
  const { language, lexicon, time } = speech;
  const { pairs, mayStay } = PERSONS[language];
  if (isReaderWord(said, language)) {
    if (pairs.get(said.fold)?.has(carried.fold)) return "turned";
    if (!mayStay.has(said.fold)) return null;
  }
  if (said.digits !== null || carried.digits !== null)
    return sameNumber(said, carried, lexicon) ? "same" : null;
  if (isShifted(said.fold, carried.fold, language, time) && saysWeHere(carried, language)) return "turned";
  // What says `we` in the email is ours and not the reader's.
  if (lexicon.writer.has(said.fold) || saysWe(said.fold, language)) return null;
  if (AND.test(said.fold) && AND.test(carried.fold) && (said.fold === "&" || carried.fold === "&"))
    return "same";
  return said.text.toLowerCase() === carried.text.toLowerCase() ? "same" : null;
}

/** Dutch and French have no form that only we have: there the pronoun beside it is turned as well. */
function saysWeHere({ fold }: Word, language: EmailLanguage): boolean {
  return language === "nl" || language === "fr" || saysWe(fold, language) || /(?:mos|my|mo)$/u.test(fold);
}
