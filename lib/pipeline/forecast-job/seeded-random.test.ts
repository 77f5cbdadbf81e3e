import { expect, it } from "vitest";
import { seededRandom } from "./seeded-random";

const mean = (draw: () => number) => Array.from({ length: 4_000 }, draw).reduce((a, b) => a + b) / 4_000;

it("draws the same for a seed, another for another", () => {
  const three = (seed: string) => Array.from({ length: 3 }, seededRandom(seed).next);
  expect(three("a")).toEqual(three("a"));
  expect(three("a")).not.toEqual(three("b"));
});

it("draws with the mean it should have", () => {
  const random = seededRandom("means");
  expect(mean(random.next)).toBeCloseTo(0.5, 1);
  expect(mean(random.normal)).toBeCloseTo(0, 1);
  expect(mean(() => random.beta(9, 1))).toBeCloseTo(0.9, 1);
  expect(mean(() => random.beta(0.2, 0.6))).toBeCloseTo(0.25, 1);
});
