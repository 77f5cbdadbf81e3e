/**
 * Which blocks of rows may hold a word, told by three letters in a row that the word is made of, and by its digits, of
 * which any three stand in any block: by six in a row, and by a shorter number that stands whole between other letters.
 * A bit stands for every such gram that shares its hash, so a block that is told may still hold nothing; one that is not
 * told holds nothing.
 */

/** A batch of records that were stored together, with the grams of their words. */
export interface SearchBlock {
  /** First and last, both included. */
  positions: readonly [number, number];
  ids: readonly [string, string];
  /** A bit for each hash of a gram. */
  bits: Uint8Array;
}

const GRAM = 3;
const DIGITS = 6;
const HASH_BITS = 16;
const BLOCK_BYTES = 2 ** HASH_BITS / 8;
/** The bits of all blocks are kept in so many rows. */
export const SLICES = 32;
const SLICE_BYTES = BLOCK_BYTES / SLICES;

/** The bits of a block that holds these texts. */
export function bitsOf(texts: readonly string[]): Uint8Array {
  const bits = noBits();
  addBits(bits, texts);
  return bits;
}

/** The bits of a block that holds nothing yet. */
export function noBits(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(BLOCK_BYTES);
}

/** Adds to the bits of a block those of more texts. */
export function addBits(bits: Uint8Array, texts: readonly string[]): void {
  for (const text of texts) markGrams(bits, text);
}

/** Whether the bits of a block have one for a hash. */
export function isMarked(bits: Uint8Array, hash: number): boolean {
  return ((bits[hash >> 3] ?? 0) & (1 << (hash & 7))) !== 0;
}

/** An import comes by here for every letter of every cell: plain loops, each letter looked at once. */
function markGrams(bits: Uint8Array, text: string): void {
  // Of the last letter, of the last two, and of the digits up to here.
  let [one, two, number, digits] = [0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (at + 1 >= GRAM) mark(bits, mix(two, code));
    two = mix(one, code);
    one = mix(0, code);
    if (code >= 48 && code <= 57) {
      number = mix(number, code);
      digits++;
      if (digits >= DIGITS) mark(bits, hashOfDigits(text, at + 1));
    } else if (digits > 0) {
      // At the end of a text another digit may follow where it is looked for, as before its beginning.
      if (digits < DIGITS && digits < at) mark(bits, mix(number, 1));
      digits = 0;
      number = 0;
    }
  }
}

/** What each slice keeps of the blocks, one after the other. */
export function slicesOf(blocks: readonly Pick<SearchBlock, "bits">[]): Uint8Array<ArrayBuffer>[] {
  return Array.from({ length: SLICES }, (_, slice) => {
    const bytes = new Uint8Array(blocks.length * SLICE_BYTES);
    blocks.forEach(({ bits }, block) => {
      bytes.set(bits.subarray(slice * SLICE_BYTES, (slice + 1) * SLICE_BYTES), block * SLICE_BYTES);
    });
    return bytes;
  });
}

/** The hashes of all grams of all words, none twice. Words of less than three letters have none. */
export function hashesOf(words: readonly string[]): number[] {
  const bits = bitsOf(words);
  const hashes: number[] = [];
  for (let at = 0; at < BLOCK_BYTES; at++) {
    // Nearly all are empty.
    if (bits[at] === 0) continue;
    for (let hash = at * 8; hash < at * 8 + 8; hash++) if (isMarked(bits, hash)) hashes.push(hash);
  }
  return hashes;
}

/** Whether a block may hold all grams. @param slices by number */
export function mayHold(
  slices: ReadonlyMap<number, Uint8Array>,
  block: number,
  hashesOfWords: readonly number[],
): boolean {
  return hashesOfWords.every((hash) => {
    const byte = slices.get(sliceOf(hash))?.[block * SLICE_BYTES + ((hash >> 3) % SLICE_BYTES)];
    // A slice that is not there tells nothing.
    return byte === undefined || (byte & (1 << (hash & 7))) !== 0;
  });
}

function hashOfDigits(text: string, end: number): number {
  let hash = 0;
  for (let at = end - DIGITS; at < end; at++) hash = mix(hash, text.charCodeAt(at));
  return hash;
}

/** Multiplications spread the letters over all bits; the upper ones are the best mixed. */
function mix(hash: number, code: number): number {
  return Math.imul(hash + code, 0x9e3779b1);
}

function mark(bits: Uint8Array, hash: number): void {
  const bit = hash >>> (32 - HASH_BITS);
  bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
}

function sliceOf(hash: number): number {
  return Math.floor((hash >> 3) / SLICE_BYTES);
}
