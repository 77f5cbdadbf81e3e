/**
 * A language's lists for sentences in free wording, as they are written down: words divided by spaces, phrases joined
 * by `+`, groups by `|`. The rule of the lexicon holds: a word too many lets a lie through.
 */
export interface FreeSource {
  /** Nouns are written with a capital, as in German. */
  nounsAreCapital?: boolean;
  /** Nouns are put together into one word, as in German and Dutch. */
  compounds?: boolean;
  /** In a row of nouns the last one counts, and they are written apart, as in English. */
  headsStandLast?: boolean;
  /** Verbs and adverbs that say no more than have, be and now: count, comprise, today. Grammar everywhere. */
  light: string;
  /** We saw, we read, it caught our eye: free in sentences about the reader. */
  noticing: string;
  /** Polite talk: free in sentences that assert nothing. */
  talk: string;
  /** I imagine, it must, that is: what follows is our own thought. */
  hedges: string;
  /** That, this: at the start of a part they point to what was said before. */
  pointing: string;
  /** What such a thought is made of: busy, a lot to plan. Free only beside a hedge. */
  remarks: string;
  /** Which, how much: free in questions and subjects. */
  asking: string;
  /** Words at which a sentence may be cut into parts that stand by themselves. */
  joints: string;
  /** You, as the one who does it. */
  nominatives: string;
  /** Words for the company itself: firm, practice, house. */
  selfNouns: string;
  /** Since, from: before a year they say that it has gone on. */
  since: string;
  /** Hours, weeks, kilometres: what they count belongs to something else. */
  measures: string;
  /** What an offer may be told with: get, take, your team. Free in sentences about us. */
  telling: string;
  /** Words that may stand for each other, in all their forms. */
  concepts: string;
  /** Months and weekdays: they date, and count for nothing alone. */
  dates: string;
  /** Verbs of coming, standing, having: may be missing from evidence that holds the rest. */
  soft: string;
  /** What a verb in the past looks like, folded: a pattern for the whole word. */
  pastForm: string;
  /** People, whoever they are. */
  persons: string;
  /** People who work for the company, and to employ them. */
  staff: string;
  /** What tells that people work for the company, as phrases divided by `|`: we are, work. */
  staffed: string;
  /** Endings of verbs and nouns, beside the short ones. */
  endings: string;
}
