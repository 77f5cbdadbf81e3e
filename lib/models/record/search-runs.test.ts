import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runsOf } from "./search-runs";

const up = (key: number, other: number) => key > other;
const down = (key: number, other: number) => key < other;
const block = (first: number, last: number, read = true) => ({ first, last, read });
const many = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 12 }), fc.boolean())
    .map(([at, length, read]) => block(at, at + length, read)),
  { maxLength: 60 },
);

describe("the runs of a list", () => {
  it("leave out long stretches and read through short ones", () => {
    const skipped = (from: number, count: number) =>
      Array.from({ length: count }, (_, n) => block((from + n) * 10, (from + n) * 10 + 9, false));
    expect(runsOf([block(0, 9), ...skipped(1, 3), block(40, 49)], up)).toEqual([{ first: 0, last: 49 }]);
    expect(runsOf([block(0, 9), ...skipped(1, 4), block(50, 59)], up)).toEqual([
      { first: 0, last: 9 },
      { first: 50, last: 59 },
    ]);
    expect(runsOf(skipped(0, 9), up)).toEqual([]);
  });

  it("hold every block that is to be read, in order, and never overlap, upwards and downwards", () => {
    fc.assert(
      fc.property(many, (blocks) => {
        const runs = runsOf(blocks, up);
        for (const { first, last } of blocks.filter(({ read }) => read))
          expect(runs.some((run) => run.first <= first && last <= run.last)).toBe(true);
        for (const [n, run] of runs.entries())
          if (n > 0) expect(run.first).toBeGreaterThan(runs[n - 1]?.last ?? 0);
        const turned = blocks.map(({ first, last, read }) => block(1 - first, 1 - last, read));
        expect(runsOf(turned, down)).toEqual(
          runs.map(({ first, last }) => ({ first: 1 - first, last: 1 - last })),
        );
      }),
    );
  });
});
