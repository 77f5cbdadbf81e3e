import type { EmailLanguage } from "../../pick-language";
import { SEASON } from "../claim";
import { isYear } from "./circumstance";
import { has, isCounted } from "./counted";
import { LIMITS } from "./limits";
import { PERSONS } from "./person";
import type { Speech } from "./says-same";
import { saysWe } from "./verb-form";
import type { Word } from "./words";

/** It and them, as what something is done to. */
const OBJECT =
  /^(?:it|them|this|there|same|so|es|ihn|dies|dort|davon|hem|hen|daarvan|cela|ca|eso|ello|cio|isso|isto|go|tam)$/u;
/** Is and has, where only the accent tells them from `and` and `to`. */
const ACCENTED: Partial<Record<EmailLanguage, string>> = { it: "è", pt: "é", fr: "a" };

/** Whether a stretch has a finite verb of its own, before anything relative in it. */
export function hasVerb(words: Word[], { language }: Speech): boolean {
  const { verb, relative } = LIMITS[language];
  const says = ({ fold, text }: Word) =>
    verb.test(fold) ||
    text.toLowerCase() === ACCENTED[language] ||
    PERSONS[language].we.has(fold) ||
    saysWe(fold, language);
  const first = words.findIndex(says);
  return first !== -1 && !words.slice(0, first).some(({ fold }) => relative.test(fold));
}

/** A further main clause: `…, and two of its former apprentices still work here`. */
export function isFurther(rest: Word[], clause: Word[], speech: Speech): boolean {
  const { joins, back, verb } = LIMITS[speech.language];
  const isJoined = joins.test(rest[0]?.fold ?? "");
  const words = isJoined ? rest.slice(1) : rest;
  const [first, second] = words;
  if (first === undefined || second === undefined) return false;
  // `…, ist die Brücke offen`: a verb in front makes a condition.
  if (!isJoined && (rest[0]?.isBroken !== true || verb.test(first.fold))) return false;
  if (!isJoined && !mayOpen(first, speech)) return false;
  if ([first, second].some(({ fold }) => back.test(fold)) || has(words, OBJECT)) return false;
  // `… and will be delivered in November`: it goes on about the same thing.
  const goesOn = isJoined && verb.test(first.fold) && !has(clause, ALL);
  return hasVerb(words, speech) && (goesOn || !mayExcept(rest, clause, speech));
}

/** A statement behind a semicolon: of something else, and no denial. */
export function isOwnStatement(words: Word[], clause: Word[], speech: Speech): boolean {
  const { denies, back } = LIMITS[speech.language];
  const [first, second] = words;
  const isBack = [first, second].some((word) => word !== undefined && back.test(word.fold));
  const saysOther = !isBack && !has(words, OBJECT) && !has(words, denies);
  return saysOther && !mayExcept(words, clause, speech);
}

const ALL =
  /^(?:all|every|each|any|always|daily|alle[nrs]?|jede[nmrs]?|immer|taglich|tous|toutes?|tout|chaque|toujours|todos?|todas?|cada|siempre|sempre|tutt[oaie]|ogni|elke?|iedere?|altijd|dagelijks|kazd\p{L}+|zawsze|wszystk\p{L}+|codziennie)$/u;

/** `Every day, Monday is our day off`: a day that comes again, or one of all, may be what is excepted. */
function mayExcept(words: Word[], clause: Word[], { lexicon, language }: Speech): boolean {
  const isDay = ({ fold }: Word) =>
    lexicon.dates.has(fold) || lexicon.dates.has(fold.replace(/s$/u, "")) || SEASON.test(fold);
  if (words.some((word, index) => isDay(word) && !hasYear(words, index))) return true;
  const isOne = (word: Word) =>
    word.capital || isCounted(word, { lexicon, language, time: { isPast: false } });
  return has(clause, ALL) && words.some(isOne);
}

const hasYear = (words: Word[], index: number) =>
  [words[index - 1], words[index + 1]].some((word) => word !== undefined && isYear(word));

/** We, a name, a year: what a clause begins with that no word joins. */
function mayOpen(word: Word, { language, lexicon }: Speech): boolean {
  const { we, pairs } = PERSONS[language];
  const isOurs = we.has(word.fold) || [...pairs.values()].some((carried) => carried.has(word.fold));
  return (
    isOurs || isYear(word) || (word.capital && !lexicon.nounsAreCapital) || (word.capital && isName(word))
  );
}

const NOUN = /(?:ung|heit|keit|schaft|tion|en|er)$/u;
const isName = ({ fold }: Word) => !NOUN.test(fold);
