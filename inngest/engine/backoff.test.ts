import { describe, expect, it } from "vitest";
import { backoffMs, retryAfterAt } from "./backoff";
import { durationMs, timeOf } from "./duration";
import { rateLimitArrival, throttleAt } from "./flow-control";

describe("times", () => {
  it("waits longer with every attempt, up to two hours, and spreads", () => {
    expect([0, 1, 9, 30].map((attempt) => backoffMs(attempt, 0))).toEqual([
      15_000, 30_000, 7_200_000, 7_200_000,
    ]);
    expect(backoffMs(0, 0.5)).toBe(30_000);
  });

  it("reads Retry-After as seconds or as a date", () => {
    expect(retryAfterAt("30", 1000)).toBe(31_000);
    expect(retryAfterAt("1970-01-01T00:01:00Z", 1000)).toBe(60_000);
    expect(retryAfterAt("1970-01-01T00:00:00Z", 1000)).toBe(1000);
    expect(retryAfterAt(undefined, 1000)).toBeNull();
    expect(retryAfterAt("soon", 1000)).toBeNull();
  });

  it("reads the SDK's durations and dates", () => {
    expect(durationMs("1w2d3h4m5s")).toBe(788_645_000);
    expect(timeOf("1h30m", 0)).toBe(5_400_000);
    expect(timeOf("", 5)).toBe(5);
    expect(timeOf("1970-01-01T00:00:01.000Z", 0)).toBe(1000);
    expect(() => timeOf("never", 0)).toThrow("neither");
  });

  it("spreads throttled runs over the period after the first of it", () => {
    const rule = { limit: 2, period: "10s", burst: 1 };
    const starts: number[] = [];
    for (let arrival = 0, n = 0; n < 5; n += 1) {
      const next = throttleAt(rule, arrival, 0);
      starts.push(next.startAt);
      arrival = next.arrival;
    }
    expect(starts).toEqual([0, 0, 5000, 10_000, 15_000]);
  });

  it("refuses runs above a rate limit until time has passed", () => {
    const rule = { limit: 2, period: "10s" };
    const first = rateLimitArrival(rule, 0, 1000) ?? 0;
    const second = rateLimitArrival(rule, first, 1000) ?? 0;
    expect(rateLimitArrival(rule, second, 1000)).toBeNull();
    expect(rateLimitArrival(rule, second, 6000)).not.toBeNull();
  });
});
