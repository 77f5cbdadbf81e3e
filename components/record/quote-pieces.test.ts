import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quotePieces } from "./quote-pieces";

describe("quotePieces", () => {
  it("marks each quote where it stands, overlaps included", () => {
    const text = "Call +49 30 1234 or write";
    const pieces = quotePieces(text, [
      { id: "phone", quote: "+49 30 1234", start: 5, end: 16 },
      { id: "sentence", quote: "Call +49 30", start: 0, end: 11 },
    ]);
    expect(pieces).toEqual([
      { start: 0, text: "Call ", ids: ["sentence"] },
      { start: 5, text: "+49 30", ids: ["phone", "sentence"] },
      { start: 11, text: " 1234", ids: ["phone"] },
      { start: 16, text: " or write", ids: [] },
    ]);
  });

  it("finds a quote whose stored place is off, and leaves one out that is nowhere", () => {
    const pieces = quotePieces("a quote here", [
      { id: "off", quote: "quote", start: 0, end: 5 },
      { id: "gone", quote: "not there", start: 0, end: 9 },
    ]);
    expect(pieces.find((piece) => piece.text === "quote")?.ids).toEqual(["off"]);
    expect(pieces.flatMap((piece) => piece.ids)).not.toContain("gone");
  });

  it("always joins to the text, and each quote's pieces join to the quote", () => {
    const text = fc.string({ minLength: 1, maxLength: 60 });
    const ranges = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 6 });
    fc.assert(
      fc.property(text, ranges, (body, pairs) => {
        const quotes = pairs.map(([a, b], index) => {
          const start = Math.min(a, b, body.length);
          const end = Math.min(Math.max(a, b), body.length);
          return { id: String(index), quote: body.slice(start, end), start, end };
        });
        const pieces = quotePieces(body, quotes);
        expect(pieces.map((piece) => piece.text).join("")).toBe(body);
        for (const { id, quote } of quotes) {
          const covered = pieces.filter((piece) => piece.ids.includes(id)).map((piece) => piece.text);
          expect(covered.join("")).toBe(quote);
        }
      }),
    );
  });
});
