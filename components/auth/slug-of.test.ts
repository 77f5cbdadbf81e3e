import { expect, it } from "vitest";
import { slugOf } from "./slug-of";

it.each([
  ["Fernhill", "fernhill"],
  ["Müller & Söhne GmbH", "muller-sohne-gmbh"],
  ["  Two  words ", "two-words"],
  ["株式会社", ""],
  [`${"a".repeat(39)} b`, "a".repeat(39)],
])("proposes an address for %j", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});
