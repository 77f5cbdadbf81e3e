import type { Speech } from "./says-same";
import type { Word } from "./words";

/** Whether any of the words is one of these, folded. */
export const has = (words: Word[], pattern: RegExp): boolean => words.some(({ fold }) => pattern.test(fold));

/** No comma or stronger break within it. */
export const isOneStretch = (rest: Word[]): boolean =>
  rest.every(({ isBroken }, index) => index === 0 || !isBroken);

/** A number. */
export const isCounted = (word: Word | undefined, { lexicon }: Speech): boolean =>
  word !== undefined &&
  (word.digits !== null || lexicon.numbers.has(word.fold) || lexicon.singular.has(word.fold));
/** One, a: counts where the language has no list of it. */
export const ONE = /^(?:one|a|an|ein|eine|einem|einer|einen|un|une|una|uno|een|um|uma)$/u;
