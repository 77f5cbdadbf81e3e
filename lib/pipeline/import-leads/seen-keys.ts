const FIRST_CAPACITY = 1 << 12;
const FULL = 0.6;

/**
 * Remembers keys by a 52-bit hash and the line each was first seen on: 12 bytes a slot, however long the keys are.
 * Two different keys may collide; with a million rows the chance that any do is about 1 in 9,000.
 */
export class SeenKeys {
  private hashes = new Float64Array(FIRST_CAPACITY);
  private lines = new Uint32Array(FIRST_CAPACITY);
  private size = 0;

  /** The line on which the key was seen before; null when it is new, and then it is remembered with `line`. */
  firstLine(key: string, line: number): number | null {
    if (this.size >= this.hashes.length * FULL) this.grow();
    const hash = hashOf(key);
    const slot = this.slotOf(hash);
    if (this.hashes[slot] === hash) return this.lines[slot] ?? null;
    this.hashes[slot] = hash;
    this.lines[slot] = line;
    this.size += 1;
    return null;
  }

  /** The slot that holds the hash, or the free one where it belongs. */
  private slotOf(hash: number): number {
    const mask = this.hashes.length - 1;
    let slot = (hash % 0x7fffffff) & mask;
    while (this.hashes[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { hashes, lines } = this;
    this.hashes = new Float64Array(hashes.length * 2);
    this.lines = new Uint32Array(hashes.length * 2);
    hashes.forEach((hash, index) => {
      if (hash === 0) return;
      const slot = this.slotOf(hash);
      this.hashes[slot] = hash;
      this.lines[slot] = lines[index] ?? 0;
    });
  }
}

/** Two independent FNV-1a passes joined to one whole number from 1 to 2^52. */
function hashOf(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x1b873593;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x85ebca6b);
    low ^= low >>> 13;
  }
  return ((high ^ (high >>> 15)) >>> 0) * 0x100000 + (((low ^ (low >>> 16)) >>> 0) % 0x100000) + 1;
}
