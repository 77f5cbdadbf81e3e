import { expect, it } from "vitest";
import { onceEach } from "./once-each";

it("judges each text once, and gives every one its own answer", () => {
  const asked: string[] = [];
  const isLong = onceEach((text) => {
    asked.push(text);
    return text.length > 3;
  });
  expect(["a", "menu-item", "a", "", "", "menu-item"].map(isLong)).toEqual([
    false,
    true,
    false,
    false,
    false,
    true,
  ]);
  expect(asked).toEqual(["a", "menu-item", ""]);
});
