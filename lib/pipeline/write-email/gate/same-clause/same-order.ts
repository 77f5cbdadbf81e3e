import { isCircumstance } from "./circumstance";
import { PERSONS } from "./person";
import { type Speech, sameness } from "./says-same";
import type { Word } from "./words";

/** Two clauses that say the same; `turns`: how many words speak of us there and of the reader here. */
export interface Same {
  turns: number;
}

/** Whether two rows of words are the same one by one, and broken at the same places. */
function inOrder(said: Word[], carried: Word[], speech: Speech): Same | null {
  if (said.length !== carried.length) return null;
  let turns = 0;
  for (const [index, word] of said.entries()) {
    const other = carried[index] as Word;
    const how = sameness(word, other, speech);
    if (how === null || (index > 0 && word.isBroken !== other.isBroken)) return null;
    if (how === "turned") turns += 1;
  }
  return { turns };
}

const LONGEST_PHRASE = 4;

/** A phrase of time in a clause, and the clause without it. */
interface Lifted {
  phrase: Word[];
  at: number;
  rest: Word[];
}

function lift(words: Word[], at: number, length: number): Lifted {
  const after = words.slice(at + length);
  const [next, ...others] = after;
  // The comma behind `In 2019,` goes with it.
  const closed = next === undefined ? [] : [{ ...next, isBroken: false }, ...others];
  return { phrase: words.slice(at, at + length), at, rest: [...words.slice(0, at), ...closed] };
}

function phrasesOf(words: Word[], { lexicon, language }: Speech): Lifted[] {
  const found: Lifted[] = [];
  for (let at = 0; at < words.length; at += 1)
    for (let length = 1; length <= LONGEST_PHRASE && at + length <= words.length; length += 1) {
      const phrase = words.slice(at, at + length);
      const isOne = phrase.every(({ isBroken }, index) => index === 0 || !isBroken);
      if (isOne && isCircumstance(phrase, lexicon, language)) found.push(lift(words, at, length));
    }
  return found;
}

/** Words that may be no finite verb: small words of grammar stand elsewhere. */
function mayBeVerb(word: Word | undefined, { lexicon }: Speech): word is Word {
  if (word === undefined || word.capital || word.digits !== null) return false;
  const { places, directions, singular, negations, numbers, nominatives, writer } = lexicon;
  return ![places, directions, singular, negations, numbers, nominatives, writer].some((group) =>
    group.has(word.fold),
  );
}

/** A German or Dutch main clause around its finite verb, which stands second. */
interface Around {
  front: Word[];
  /** The pronoun that does it, right behind the verb or in front of it. */
  pronoun: Word | null;
  /** Where the clause goes on behind both. */
  goesOn: number;
  /** The clause as it reads with its verb first and the pronoun behind it. */
  verbFirst: Word[];
}

function around(words: Word[], verb: number, isPronoun: (word: Word) => boolean): Around {
  const front = words.slice(0, verb);
  const after = words.slice(verb + 1);
  const inFront = front.length === 1 && isPronoun(front[0] as Word) ? (front[0] as Word) : null;
  const behind = after[0] !== undefined && isPronoun(after[0]) ? after[0] : null;
  const pronoun = inFront ?? behind;
  const kept = inFront === null ? front : [];
  const rest = behind === null || inFront !== null ? after : after.slice(1);
  const verbWord = words[verb] as Word;
  return {
    front: kept,
    pronoun,
    goesOn: verb + (behind === null || inFront !== null ? 1 : 2),
    verbFirst: [verbWord, ...(pronoun === null ? [] : [pronoun]), ...kept, ...rest],
  };
}

/** Right behind the verb, or behind the pronoun that stands there: it can belong to no noun. */
const isSecond = ({ at }: Lifted, verb: number, { goesOn }: Around) => at === verb + 1 || at === goesOn;

/** Places where the verb of a clause may stand, the phrase of time taken out. */
function verbsOf(lifted: Lifted, speech: Speech): number[] {
  if (lifted.phrase.length > 0 && lifted.at === 0) return mayBeVerb(lifted.rest[0], speech) ? [0] : [];
  return lifted.rest.flatMap((word, index) => (index > 0 && mayBeVerb(word, speech) ? [index] : []));
}

/** Whether what stood in front of the verb may stand where it stands now: no name or noun may pass another one. */
function mayStandThere(said: Around, carried: Around): boolean {
  if (said.front.length === 0) return true;
  if (said.front.length === carried.front.length) return true;
  return carried.front.length === 0 && carried.pronoun === null && said.pronoun === null;
}

/** The same around a verb that stands second, with one phrase of time moved or none. */
function verbSecond(said: Lifted, carried: Lifted, speech: Speech): Same | null {
  const { we, you } = PERSONS[speech.language];
  for (const carriedVerb of verbsOf(carried, speech)) {
    const there = around(carried.rest, carriedVerb, ({ fold }) => we.has(fold));
    if (carried.at > 0 && carried.phrase.length > 0 && !isSecond(carried, carriedVerb, there)) continue;
    for (const saidVerb of verbsOf(said, speech)) {
      const here = around(said.rest, saidVerb, ({ fold }) => you.has(fold));
      if (said.at > 0 && said.phrase.length > 0 && !isSecond(said, saidVerb, here)) continue;
      if ((here.pronoun === null) !== (there.pronoun === null) || !mayStandThere(here, there)) continue;
      const same = inOrder(unbroken(here.verbFirst), unbroken(there.verbFirst), speech);
      if (same !== null) return same;
    }
  }
  return null;
}

/** Its first word and the one behind the verb begin nothing anew. */
const unbroken = (words: Word[]) =>
  words.map((word, index) => (index < 3 ? { ...word, isBroken: false } : word));

const RELATIVE =
  /^(?:who|which|whose|whom|that|where|when|while|qui|que|dont|ou|quand|cuyo|quien|donde|cuando|che|cui|dove|quando|ktor\p{L}+|gdzie|gdy|cujo|onde|quem)$/u;

/**
 * In the other languages a phrase of time may go from the front to the end. From the end to the front only where it can
 * belong to nothing but the verb: `cheese of a dairy in the family since 1904`.
 */
function fromFrontToEnd(said: Lifted, carried: Lifted, speech: Speech): Same | null {
  const isAtEnd = ({ at, rest }: Lifted) => at === rest.length;
  const isAtFront = ({ at }: Lifted) => at === 0;
  const isMoved = (isAtFront(said) && isAtEnd(carried)) || (isAtEnd(said) && isAtFront(carried));
  if (!isMoved) return null;
  const { places, directions, agents, pastForm } = speech.lexicon;
  const binds = ({ fold }: Word) =>
    RELATIVE.test(fold) || [places, directions, agents].some((group) => group.has(fold));
  const verbs = carried.rest.filter(({ fold, capital }) => !capital && pastForm.test(fold));
  if (carried.rest.some(binds) || OF_WORDS(carried.rest) || verbs.length > 1) return null;
  if (carried.rest.some(({ isBroken }, index) => index > 0 && isBroken)) return null;
  return inOrder(unbroken(said.rest), unbroken(carried.rest), speech);
}

const OF_WORDS = (words: Word[]) =>
  words.some(({ fold }) => /^(?:of|de|du|des|del|della|dei|do|da|di|with|avec|con|com|z)$/u.test(fold));

const NOTHING = (words: Word[]): Lifted => ({ phrase: [], at: 0, rest: words });

function moved(said: Word[], carried: Word[], speech: Speech): Same | null {
  const isVerbSecond = speech.lexicon.compounds;
  if (isVerbSecond) {
    const still = verbSecond(NOTHING(said), NOTHING(carried), speech);
    if (still !== null) return still;
  }
  for (const here of phrasesOf(said, speech))
    for (const there of phrasesOf(carried, speech)) {
      const isPhrase = inOrder(unbroken(here.phrase), unbroken(there.phrase), speech);
      if (isPhrase === null) continue;
      const rest = isVerbSecond ? verbSecond(here, there, speech) : fromFrontToEnd(here, there, speech);
      if (rest !== null) return { turns: rest.turns + isPhrase.turns };
    }
  return null;
}

/** `Przyjmują Państwo zleceń`, where the page needs no word for us. */
function withoutYou(said: Word[], { language, lexicon }: Speech): Word[] | null {
  const { you, mayBeAdded } = PERSONS[language];
  if (!mayBeAdded) return null;
  const index = said.findIndex(({ fold }) => you.has(fold));
  const before = said[index - 1]?.fold ?? "";
  const isGoverned = lexicon.places.has(before) || lexicon.directions.has(before) || before === "a";
  return index === -1 || isGoverned ? null : said.filter((_, at) => at !== index);
}

/** Whether a sentence says what a clause says: word for word, or with one phrase of time moved. */
export function sameClause(said: Word[], carried: Word[], speech: Speech): Same | null {
  const same = inOrder(said, carried, speech) ?? moved(said, carried, speech);
  if (same !== null) return same;
  const bare = withoutYou(said, speech);
  if (bare === null) return null;
  const inForm = inOrder(bare, carried, speech) ?? moved(bare, carried, speech);
  return inForm !== null && inForm.turns > 0 ? inForm : null;
}
