/**
 * Which blocks of a job's records may hold a word, told by three letters in a row that the word is made of, and by six
 * digits: three of those stand in any block. A bit stands for every such gram that shares its hash, so a block that is told
 * may still hold nothing; one that is not told holds nothing.
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
/** The bits of all blocks are kept in so many rows, of which a word needs the few that its grams are in. */
export const SLICES = 32;
const SLICE_BYTES = BLOCK_BYTES / SLICES;

/** The bits of a block that holds these texts. */
export function bitsOf(texts: readonly string[]): Uint8Array {
  const bits = new Uint8Array(BLOCK_BYTES);
  for (const text of texts) {
    eachHash(text, (hash) => {
      bits[hash >> 3] = (bits[hash >> 3] ?? 0) | (1 << (hash & 7));
    });
  }
  return bits;
}

/** An import comes by here for every letter of every cell: plain loops, each letter looked at once. */
function eachHash(text: string, take: (hash: number) => void): void {
  let [before, last, digits] = [0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (at + 1 >= GRAM) take(toBit(mix(mix(mix(0, before), last), code)));
    digits = code >= 48 && code <= 57 ? digits + 1 : 0;
    if (digits >= DIGITS) take(hashOfDigits(text, at + 1));
    before = last;
    last = code;
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
  const hashes = new Set<number>();
  for (const word of words) eachHash(word, (hash) => hashes.add(hash));
  return [...hashes];
}

/** The slices that are needed to tell. */
export function slicesFor(hashesOfWords: readonly number[]): number[] {
  return [...new Set(hashesOfWords.map(sliceOf))];
}

/** Whether a block may hold all grams. @param slices by number, those of `slicesFor` */
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
  return toBit(hash);
}

/** Multiplications spread the letters over all bits; the upper ones are the best mixed. */
function mix(hash: number, code: number): number {
  return Math.imul(hash + code, 0x9e3779b1);
}

function toBit(hash: number): number {
  return hash >>> (32 - HASH_BITS);
}

function sliceOf(hash: number): number {
  return Math.floor((hash >> 3) / SLICE_BYTES);
}
