import type { FreeSource } from "./free/free-source";

/** Qualifiers that change what a claim says; a sentence may not drop one that its evidence has. */
export type QualifierKind = "plan" | "past" | "amount" | "scope";

/**
 * What the gate knows of one language. All words are folded: lower case, no accents.
 * A word in none of the free groups asserts something and must be carried by evidence; a word missing here
 * therefore costs a good sentence, a word too many lets a lie through. When in doubt, leave it out.
 */
export interface Lexicon {
  /** Nouns are written with a capital, so a capital makes no name. */
  nounsAreCapital: boolean;
  /** Nouns are put together into one word whose last part counts, as in German and Dutch. */
  compounds: boolean;
  /** In a row of nouns the last one counts, and they are written apart. */
  headsStandLast: boolean;
  /** Articles, pronouns, auxiliaries, plain prepositions: they assert nothing by themselves. */
  functionWords: ReadonlySet<string>;
  /** Words that say we read something on the reader's website. Free in sentences tied to facts. */
  reading: ReadonlySet<string>;
  /** Words that introduce us. Free in sentences tied to the offer. */
  offering: ReadonlySet<string>;
  /** Words of greetings, questions and calls to action. Free in neutral sentences. */
  inviting: ReadonlySet<string>;
  /** The writer: I, we, our. */
  writer: ReadonlySet<string>;
  /** The reader: you, your. */
  reader: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  qualifiers: Record<QualifierKind, ReadonlySet<string>>;
  /** Finite verbs that put a question or an invitation into the past. */
  pastVerbs: ReadonlySet<string>;
  /** Finite forms of be and have. */
  stateVerbs: ReadonlySet<string>;
  /** Can, would, if: what follows is possible, not asserted. */
  conditionals: ReadonlySet<string>;
  /** Question words that take what follows for granted. */
  presuming: ReadonlySet<string>;
  /** Marks who did it in a passive sentence: by. */
  agents: ReadonlySet<string>;
  /** To, for, against: they turn a relation when they are swapped. */
  directions: ReadonlySet<string>;
  /** In, at, from, of: what stands before a place. */
  places: ReadonlySet<string>;
  /** Customers, partners, competitors: what is said of them is not said of the company. */
  outsiders: ReadonlySet<string>;
  /** Calls, emails, meetings: "our call" claims that there was one. */
  encounters: ReadonlySet<string>;
  /** A, one: before a noun they say there is one. */
  singular: ReadonlySet<string>;
  numbers: ReadonlyMap<string, number>;
  /** Joins tens and units: and, et, y. */
  numberJoiners: ReadonlySet<string>;
  /** Endings that change a word's form but not its meaning, longest first. */
  endings: readonly string[];
  /** Words that may stand for each other: the groups of each word and each stem. */
  concepts: ReadonlyMap<string, ReadonlySet<number>>;
  /** Phrases that are one word to us: `set up`. */
  phrases: ReadonlySet<string>;
  /** Whole names of the parties of this email, of several words; none in a language by itself. */
  names: ReadonlySet<string>;
  /** We saw, we read: free in sentences about the reader. */
  noticing: ReadonlySet<string>;
  /** I imagine, that is: what follows is our own thought. */
  hedges: ReadonlySet<string>;
  /** That, this: at the start of a part they point to what was said before. */
  pointing: ReadonlySet<string>;
  /** What such a thought is made of. Free only beside a hedge. */
  remarks: ReadonlySet<string>;
  /** Which, how much: free in questions and subjects. */
  asking: ReadonlySet<string>;
  /** Words at which a sentence may be cut. */
  joints: ReadonlySet<string>;
  /** You, as the one who does it. */
  nominatives: ReadonlySet<string>;
  /** Words for the company itself: firm, practice. */
  selfNouns: ReadonlySet<string>;
  /** Before a year: it has gone on from then. */
  since: ReadonlySet<string>;
  /** Hours, weeks: what they count belongs to something else. */
  measures: ReadonlySet<string>;
  /** Months and weekdays. */
  dates: ReadonlySet<string>;
  /** Verbs of coming, standing, having: may be missing from evidence that holds the rest. */
  soft: ReadonlySet<string>;
  /** What a verb in the past looks like, folded. */
  pastForm: RegExp;
  /** People, whoever they are. */
  persons: ReadonlySet<string>;
  /** People who work for the company. */
  staff: ReadonlySet<string>;
  /** Phrases that tell that people work for the company. */
  staffed: readonly string[];
}

/** A language's lists as they are written down: words divided by spaces. */
export type LexiconSource = {
  [Key in Exclude<
    keyof Lexicon,
    | "nounsAreCapital"
    | "headsStandLast"
    | "compounds"
    | "qualifiers"
    | "numbers"
    | "concepts"
    | "phrases"
    | "names"
    | "endings"
    | keyof FreeSource
  >]: string;
} & {
  qualifiers: Record<QualifierKind, string>;
  /** `two=2 three=3` */
  numbers: string;
  /** Groups divided by `|`. */
  paraphrases: string;
  endings: string;
};
