import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitsOf, hashesOf, mayHold, SLICES, slicesOf } from "./search-bits";

const letters = fc.string({ unit: fc.constantFrom(..."abcdeäß@. 漢0123-"), maxLength: 40 });

function holds(texts: string[][], block: number, words: string[]): boolean {
  const slices = slicesOf(texts.map((block) => ({ bits: bitsOf(block) })));
  const hashes = hashesOf(words);
  return mayHold(new Map(slices.entries()), block, hashes);
}

describe("the bits of blocks", () => {
  it("never leave out a block that holds all words", () => {
    fc.assert(
      fc.property(fc.array(fc.array(letters, { maxLength: 5 }), { minLength: 1, maxLength: 9 }), (blocks) => {
        blocks.forEach((texts, block) => {
          const words = texts.flatMap((text) => text.split(" ")).filter((word) => word !== "");
          expect(holds(blocks, block, words)).toBe(true);
          const parts = words.map((word) => word.slice(1, 5));
          expect(holds(blocks, block, parts)).toBe(true);
        });
      }),
    );
  });

  it("leave out most blocks that do not", () => {
    const blocks = Array.from({ length: 64 }, (_, n) => [`bakery ${n} in harbourside`, "mill lane"]);
    blocks[17] = ["winery kestrel"];
    const told = blocks.flatMap((_, n) => (holds(blocks, n, ["kestrel"]) ? [n] : []));
    expect(told).toContain(17);
    expect(told.length).toBeLessThan(4);
  });

  it("leave out most blocks without a short number that stands whole between letters", () => {
    const blocks = Array.from({ length: 16 }, (_, n) =>
      Array.from(
        { length: 100 },
        (_, at) => `info@bakery-${n * 100 + at}.example +49 30 ${7_000 + n * 100 + at}`,
      ),
    );
    const told = (word: string) => blocks.flatMap((_, n) => (holds(blocks, n, [word]) ? [n] : []));
    expect(told("info@bakery-1234.example")).toContain(12);
    expect(told("info@bakery-1234.example").length).toBeLessThan(4);
    // What stands at either end may go on where it is looked for.
    expect(told("bakery-12")).toEqual(expect.arrayContaining([0, 1, 12]));
    expect(told("34.example")).toEqual(expect.arrayContaining([0, 1, 12]));
  });

  it("cannot tell anything of words under three letters", () => {
    expect(hashesOf(["ab", "c"])).toEqual([]);
    expect(mayHold(new Map(), 3, [])).toBe(true);
  });

  it("are cut in slices that hold every bit once", () => {
    const slices = slicesOf([{ bits: new Uint8Array(8192).fill(255) }, { bits: new Uint8Array(8192) }]);
    expect(slices).toHaveLength(SLICES);
    for (const slice of slices) expect(slice).toHaveLength((2 * 8192) / SLICES);
    expect(slices.flatMap((slice) => [...slice]).filter((byte) => byte === 255)).toHaveLength(8192);
  });
});
