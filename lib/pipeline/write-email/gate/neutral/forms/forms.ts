/**
 * How a language begins what asserts nothing, folded and without punctuation, as patterns for the start of a clause:
 * an offer to talk, a request, a wish, a word of thanks or apology, a question of what may be. Whatever does not begin in
 * one of these ways must be proven.
 */
export interface TalkForms {
  statements: RegExp;
  questions: RegExp;
  /** Words that presuppose something earlier, or that something goes on: `again`, `still`, `as discussed`. */
  presupposing: RegExp;
  /** Words of politeness that assert nothing in such a clause, besides those that the language invites with. */
  polite: ReadonlySet<string>;
  /** Words that make the next one the reader's: `your`. */
  possessive: RegExp;
}

/** Makes one pattern of the beginnings, each a whole number of words. */
export function startsWith(beginnings: string): RegExp {
  const all = beginnings
    .split(/\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return new RegExp(`^(?:${all.join("|")})(?= |$)`, "u");
}

/** A written list of words, divided by spaces. */
export function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter((word) => word !== ""));
}

/** Makes one pattern of words, each whole. */
export function anyOf(words: string): RegExp {
  return new RegExp(`(?:^| )(?:${words.trim().split(/\s+/).join("|").replaceAll("_", " ")})(?= |$)`, "u");
}
