import { codeAt } from "./char-codes";

/** The next step of a name's hash. Capital and small letters count alike. */
export function hashOn(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

function hashOf(name: string): number {
  let hash = 0;
  for (let i = 0; i < name.length; i += 1) hash = hashOn(hash, name.charCodeAt(i));
  return hash;
}

/**
 * Recognises names where they stand in a text, in any case, without cutting them out: a page has thousands of tags and
 * attributes, nearly all of a few dozen names, and to make, lower and look up a string for each costs more than this.
 */
export class KnownNames<Meaning> {
  private readonly byHash = new Map<number, { name: string; meaning: Meaning }>();

  /** @param entries names of small letters, digits and hyphens */
  constructor(entries: Iterable<readonly [string, Meaning]>) {
    for (const [name, meaning] of entries) {
      const hash = hashOf(name);
      if (this.byHash.has(hash)) throw new Error(`the name ${name} has the hash of another`);
      this.byHash.set(hash, { name, meaning });
    }
  }

  /** What the name from `start` to `end` means; `hash` is what `hashOn` made of it, beginning with 0. */
  find(codes: Uint16Array, start: number, end: number, hash: number): Meaning | undefined {
    const entry = this.byHash.get(hash);
    if (entry === undefined || entry.name.length !== end - start) return undefined;
    for (let i = start; i < end; i += 1) {
      if ((codeAt(codes, i) | 32) !== entry.name.charCodeAt(i - start)) return undefined;
    }
    return entry.meaning;
  }
}
