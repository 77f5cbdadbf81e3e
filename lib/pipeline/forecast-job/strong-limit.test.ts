import { describe, expect, it } from "vitest";
import type { DrawnCost } from "./draw-cost";
import { seededRandom } from "./seeded-random";
import { costUnder, strongLimit } from "./strong-limit";

const random = seededRandom("s");
/** A thousand lists of a hundred drafts at 100 millionths, each with as many rewrites as `rewrites` draws. */
function drawn(strongMicros: number, rewrites: () => number): DrawnCost[] {
  return Array.from({ length: 1_000 }, () => ({
    ...{ micros: 10_000 * (1 + 0.04 * random.normal()), rewrites: rewrites() },
    ...{ strongMicros, cheapMicros: 20 },
  }));
}
const fewOrNone = () => Math.floor(random.next() * 6);

describe("how many rows the strong model may rewrite", () => {
  it("is all where a rewrite costs about what a draft does", () => {
    expect(strongLimit(drawn(120, fewOrNone), 0)).toBeNull();
  });

  it("is few where each is a fifth of the bill and nobody can tell how many there will be", () => {
    const limit = strongLimit(drawn(2_000, fewOrNone), 0);
    expect(limit).toBeLessThanOrEqual(1);
  });

  it("is many where many are sure to be needed, and all in a list so long that chance evens out", () => {
    expect(
      strongLimit(
        drawn(2_000, () => 20 + fewOrNone()),
        0,
      ),
    ).toBeNull();
    const sureOrThrice = () => 20 + (random.next() < 0.3 ? 40 : 0);
    expect(strongLimit(drawn(2_000, sureOrThrice), 0)).toBeGreaterThanOrEqual(20);
    expect(strongLimit(drawn(2_000, sureOrThrice), 0)).toBeLessThan(40);
  });

  it("leaves the other rewrites to the writer", () => {
    const draw = { micros: 1_000, rewrites: 3, strongMicros: 500, cheapMicros: 80 };
    expect([0, 2, 9].map((limit) => costUnder(draw, limit))).toEqual([1_240, 2_080, 2_500]);
  });
});
