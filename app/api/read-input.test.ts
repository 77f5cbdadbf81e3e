import { expect, it } from "vitest";
import { z } from "zod";
import { readInput } from "./read-input";

const shape = z.object({
  name: z.string().min(1),
  tags: z.array(z.string()),
  more: z.record(z.string(), z.unknown()),
  file: z.instanceof(File).optional(),
});

it("takes out of texts, however deep, what no database takes for text", () => {
  const file = new File(["a\0b"], "leads.csv");
  const input = { name: "Be\0a", tags: ["\ud83d", "x"], more: { "k\0": { deep: ["\0y"] } }, file };
  expect(readInput(shape, input)).toEqual({
    name: "Bea",
    tags: ["\ufffd", "x"],
    more: { k: { deep: ["y"] } },
    file,
  });
});

it("judges what is left", () => {
  const wrong = () => readInput(shape, { name: "\0", tags: [], more: {} });
  expect(wrong).toThrow("name");
});

it("lets nothing become what an object inherits", () => {
  const input: unknown = JSON.parse('{"__proto__": {"isAdmin": true}}');
  expect(Object(readInput(z.unknown(), input)).isAdmin).toBeUndefined();
});

it.each(["[", '{"a":'])("refuses what is nested without end: %s", (open) => {
  const deep: unknown = JSON.parse(`${open.repeat(5_000)}1${(open === "[" ? "]" : "}").repeat(5_000)}`);
  expect(() => readInput(shape, deep)).toThrow("nested deeper");
  expect(() => readInput(shape, { name: "a", tags: [], more: { deep } })).toThrow("nested deeper");
});
