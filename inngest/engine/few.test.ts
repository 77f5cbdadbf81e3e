import fc from "fast-check";
import { expect, it } from "vitest";
import { Few } from "./few";

const key = fc.constantFrom("a", "b", "c");
const change = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), key, value: fc.integer() }),
  fc.record({ kind: fc.constant("delete" as const), key, value: fc.constant(0) }),
);

it("holds what a map would hold, in the same order", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
      const few = new Few<number>();
      const map = new Map<string, number>();
      for (const { kind, key, value } of changes) {
        if (kind === "set") few.set(key, value);
        else few.delete(key);
        if (kind === "set") map.set(key, value);
        else map.delete(key);
        expect(few.values()).toEqual([...map.values()]);
        for (const each of ["a", "b", "c"])
          expect([few.has(each), few.get(each)]).toEqual([map.has(each), map.get(each)]);
      }
    }),
  );
});
