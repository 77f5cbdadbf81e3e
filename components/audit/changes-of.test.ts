import fc from "fast-check";
import { expect, it } from "vitest";
import { changesOf } from "./changes-of";

it("tells what differs and leaves out what stayed", () => {
  expect(changesOf({ role: "viewer", name: "Bo" }, { role: "admin", name: "Bo" })).toEqual([
    { name: "role", before: "viewer", after: "admin" },
  ]);
  expect(changesOf(null, { fields: ["a"], n: 1 })).toEqual([
    { name: "fields", before: null, after: '["a"]' },
    { name: "n", before: null, after: "1" },
  ]);
  expect(changesOf("old", null)).toEqual([{ name: "", before: "old", after: null }]);
  expect(changesOf(null, null)).toEqual([]);
});

it("tells nothing of a value against itself, and everything of it against nothing", () => {
  const value = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean()));
  fc.assert(
    fc.property(value, (one) => {
      expect(changesOf(one, one)).toEqual([]);
      expect(changesOf(null, one)).toHaveLength(Object.keys(one).length);
    }),
  );
});
