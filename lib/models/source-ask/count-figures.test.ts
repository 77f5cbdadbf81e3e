import { describe, expect, it } from "vitest";
import { type CountedAsk, countFigures } from "./count-figures";
import type { FieldOutcome } from "./shape";

function ask(
  source: string,
  subject: string,
  answers: FieldOutcome[],
  change: Partial<CountedAsk> = {},
): CountedAsk {
  return { source, subject, answers, latencyMs: null, micros: 0, ...change };
}
const hit = (...values: string[]): FieldOutcome => ({
  field: "email",
  outcome: "hit",
  values,
  confidence: 0.9,
});
const miss: FieldOutcome = { field: "email", outcome: "miss" };

describe("the figures of sources", () => {
  it("tell hits, misses, errors and skips apart, and rate only what was answered", () => {
    const answers = [hit("a"), miss, { field: "email", outcome: "error", reason: "x" }] as FieldOutcome[];
    const skipped: FieldOutcome = { field: "email", outcome: "skipped", reason: "x" };
    const asks = [...answers, skipped].map((answer, index) => ask("api", `c${index}`, [answer]));
    expect(countFigures(asks)).toMatchObject([
      { source: "api", asked: 4, hits: 1, misses: 1, errors: 1, skipped: 1, hitRate: 0.5 },
    ]);
  });

  it("divide the money by the hits, and know no price where one is unknown", () => {
    const paid = ["c1", "c2"].map((subject) => ask("api", subject, [hit("a")], { micros: 30_000 }));
    expect(countFigures([...paid, ask("api", "c3", [miss], { micros: 30_000 })])).toMatchObject([
      { costUsd: 0.09, costPerHitUsd: 0.045 },
    ]);
    expect(countFigures([...paid, ask("api", "c3", [miss], { micros: null })])).toMatchObject([
      { costUsd: null, costPerHitUsd: null },
    ]);
  });

  it("name the latencies that half and nearly all stay under", () => {
    const asks = Array.from({ length: 100 }, (_, index) =>
      ask("api", `c${index}`, [miss], { latencyMs: index + 1 }),
    );
    expect(countFigures(asks)).toMatchObject([{ latencyP50Ms: 50, latencyP95Ms: 95 }]);
    expect(countFigures([ask("api", "c", [miss])])).toMatchObject([
      { latencyP50Ms: null, latencyP95Ms: null },
    ]);
  });

  it("compare only where two sources hit, whatever the case of the letters", () => {
    const asks = [
      ask("site", "c1", [hit("Info@a.de", "x@a.de")]),
      ask("api", "c1", [hit("info@a.de")]),
      ask("site", "c2", [hit("info@b.de")]),
      ask("api", "c2", [hit("other@b.de")]),
      ask("site", "c3", [hit("info@c.de")]),
      ask("api", "c3", [miss]),
    ];
    for (const figures of countFigures(asks)) expect(figures).toMatchObject({ agreement: 0.5, compared: 2 });
  });

  it("count a question that was put twice once, by its newest answer", () => {
    expect(countFigures([ask("api", "c1", [hit("a")]), ask("api", "c1", [miss])])).toMatchObject([
      { asked: 1, hits: 1, misses: 0 },
    ]);
  });
});
