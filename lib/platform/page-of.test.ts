import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeCursor, type PageOf, pageOf } from "./page-of";

describe("pages", () => {
  it("hold every row once, whatever the page size", () => {
    const key = fc.string({ unit: "grapheme" }).filter((text) => !text.includes("\0"));
    const rows = fc.uniqueArray(key, { maxLength: 40 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 12 }), (all, limit) => {
        const seen: string[] = [];
        for (let cursor: string | null = ""; cursor !== null; ) {
          const from: number = cursor === "" ? 0 : all.indexOf(decodeCursor(cursor, 1)[0] ?? "") + 1;
          const page: PageOf<string> = pageOf(
            all.slice(from, from + limit + 1),
            limit,
            (row) => [row],
            String,
          );
          seen.push(...page.items);
          cursor = page.nextCursor;
        }
        expect(seen).toEqual(all);
      }),
    );
  });

  it("refuse every cursor that they did not make", () => {
    const ours = pageOf(["a", "b"], 1, (row) => [row], String).nextCursor ?? "";
    expect(decodeCursor(ours, 1)).toEqual(["a"]);
    expect(() => decodeCursor(ours, 2)).toThrow("not one of ours");
    const odd = Buffer.from(JSON.stringify(["a\0"])).toString("base64url");
    expect(() => decodeCursor(odd, 1)).toThrow("not one of ours");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.json()), (text) => {
        try {
          expect(decodeCursor(text, 1).every((part) => typeof part === "string")).toBe(true);
        } catch (error) {
          expect(error).toMatchObject({ code: "invalid_input" });
        }
      }),
    );
  });
});
