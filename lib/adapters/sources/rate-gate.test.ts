import fc from "fast-check";
import { expect, it } from "vitest";
import type { Source } from "./contract";
import { politeSource } from "./polite-source";
import { createRateGate } from "./rate-gate";

it("never lets more through in any stretch than the rate allows", () => {
  const rates = fc.record({
    calls: fc.integer({ min: 1, max: 5 }),
    perMs: fc.integer({ min: 10, max: 1_000 }),
  });
  fc.assert(
    fc.property(rates, fc.array(fc.nat({ max: 300 }), { maxLength: 60 }), (rate, gaps) => {
      let now = 0;
      const gate = createRateGate(rate, { now: () => now });
      const starts = gaps.map((gap) => {
        now += gap;
        return now + (gate.place(Number.POSITIVE_INFINITY) ?? 0);
      });
      for (const [index, start] of starts.entries()) {
        const later = starts[index + rate.calls];
        if (later !== undefined) expect(later - start).toBeGreaterThanOrEqual(rate.perMs);
      }
    }),
  );
});

it("turns away who would wait too long, and takes no place for it", () => {
  const gate = createRateGate({ calls: 1, perMs: 1_000 }, { now: () => 0 });
  expect([gate.place(500), gate.place(500), gate.place(1_000)]).toEqual([0, null, 1_000]);
});

it("asks nobody before a Retry-After has passed", async () => {
  let now = 0;
  let asked = 0;
  const busy: Source = {
    ...{ name: "busy", label: "Busy", fields: ["email"], about: "company", pricePerCallUsd: 0, rate: null },
    ask: async () => {
      asked += 1;
      const email = { outcome: "error" as const, message: "slow", retryable: true, retryAfterMs: 60_000 };
      return { fields: { email }, requests: 1, costUsd: 0 };
    },
  };
  const polite = politeSource(busy, { now: () => now });
  const query = { subject: {}, fields: ["email"], pages: 0, known: [] };
  await polite.ask(query);
  expect(await polite.ask(query)).toMatchObject({ requests: 0, fields: { email: { retryable: true } } });
  now = 60_000;
  await polite.ask(query);
  expect(asked).toBe(2);
});
