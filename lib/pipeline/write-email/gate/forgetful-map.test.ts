import { expect, it } from "vitest";
import { ForgetfulMap } from "./forgetful-map";

it("makes a value once, and never keeps more than it may", () => {
  const kept = new ForgetfulMap<number, string>(3);
  const made: number[] = [];
  const ask = (key: number) =>
    kept.get(key, () => {
      made.push(key);
      return `value ${key}`;
    });
  expect([1, 2, 1, 3].map(ask)).toEqual(["value 1", "value 2", "value 1", "value 3"]);
  expect(made).toEqual([1, 2, 3]);
  for (let key = 0; key < 20; key += 1) {
    expect(ask(key)).toBe(`value ${key}`);
    expect(kept.size).toBeLessThanOrEqual(3);
  }
});
