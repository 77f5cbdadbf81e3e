/** Qualifiers that change what a claim says; a sentence may not drop one that its evidence has. */
export type QualifierKind = "plan" | "past" | "amount" | "scope";

/**
 * What the gate knows of one language. All words are folded: lower case, no accents.
 * A word in none of the free groups asserts something and must be carried by evidence; a word missing here
 * therefore costs a good sentence, a word too many lets a lie through. When in doubt, leave it out.
 */
export interface Lexicon {
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
  /** Words that may stand for each other. */
  paraphrases: readonly ReadonlySet<string>[];
}

/** A language's lists as they are written down: words divided by spaces. */
export type LexiconSource = {
  [Key in Exclude<keyof Lexicon, "qualifiers" | "numbers" | "paraphrases" | "endings">]: string;
} & {
  qualifiers: Record<QualifierKind, string>;
  /** `two=2 three=3` */
  numbers: string;
  /** Groups divided by `|`. */
  paraphrases: string;
  endings: string;
};
