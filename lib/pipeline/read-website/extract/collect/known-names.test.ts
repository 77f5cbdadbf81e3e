import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CodeReader } from "./char-codes";
import { hashOn, KnownNames } from "./known-names";

const NAMES = ["a", "href", "http-equiv", "h1", "h2", "blockquote"];
const known = new KnownNames(NAMES.map((name) => [name, name] as const));

function find(text: string, start: number, end: number): string | undefined {
  let hash = 0;
  for (let i = start; i < end; i += 1) hash = hashOn(hash, text.charCodeAt(i));
  return known.find(new CodeReader(100).read(text).codes, start, end, hash);
}

describe("names recognised in place", () => {
  it("finds a name in any case, wherever it stands", () => {
    for (const name of NAMES) {
      const text = `<${name.toUpperCase()} ${name}>`;
      expect(find(text, 1, 1 + name.length)).toBe(name);
      expect(find(text, 2 + name.length, text.length - 1)).toBe(name);
    }
  });

  it("knows exactly its names", () => {
    const word = fc.oneof(fc.constantFrom(...NAMES), fc.string({ maxLength: 12 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 5 }), word, fc.string({ maxLength: 5 }), (before, name, behind) => {
        const expected = NAMES.find(
          (one) => one === name.replace(/[A-Z]/g, (letter) => letter.toLowerCase()),
        );
        expect(find(before + name + behind, before.length, before.length + name.length)).toBe(expected);
      }),
    );
  });
});
