/**
 * The tables whose rows are put into blocks by their words, and the columns that those are in: what is written a row at a
 * time and looked through as a whole.
 */
export const WORDS_IN_BLOCKS = {
  Draft: ["subject", "body", "sentences"],
  Record: ["reason", "candidates"],
} as const satisfies Record<string, readonly string[]>;

export type TableInBlocks = keyof typeof WORDS_IN_BLOCKS;

/** A block, and whether its rows are to be read. */
export interface WordBlock {
  id: string;
  read: boolean;
}
