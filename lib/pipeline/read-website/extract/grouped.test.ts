import fc from "fast-check";
import { expect, it } from "vitest";
import { groupByInitial } from "./grouped";

const WORDS = ["inc", "incorporated", "ltd", "limited", "llc", "s\\.a", "sa", "sas", "s\\.a\\.s", "à r\\.l"];
const SPELLED = WORDS.map((word) => word.replaceAll("\\", ""));

it("matches what the plain alternation matches", () => {
  const plain = new RegExp(` (?:${WORDS.join("|")})(?![a-z])\\.?`, "giu");
  const grouped = new RegExp(` (?:${groupByInitial(WORDS.join("|"))})(?![a-z])\\.?`, "giu");
  const word = fc.oneof(
    fc.constantFrom(...SPELLED, ...SPELLED.map((one) => `${one}x`), "S.A.S."),
    fc.string({ maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = ` ${words.join(" ")}`;
      expect([...text.matchAll(grouped)]).toEqual([...text.matchAll(plain)]);
    }),
  );
});
