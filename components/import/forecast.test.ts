import { describe, expect, it } from "vitest";
import { forecastUsd, rowsWithinCap } from "./forecast";

const trial = { costUsd: 0.05, processed: 10 };

describe("forecastUsd", () => {
  it("goes on in a straight line from the trial", () => {
    expect(forecastUsd(trial, 1240)).toBeCloseTo(6.2);
  });

  it("does not know before a row has ended, and knows that nothing costs nothing", () => {
    expect(forecastUsd({ costUsd: 0.01, processed: 0 }, 1240)).toBeNull();
    expect(forecastUsd({ costUsd: 0, processed: 10 }, 1240)).toBe(0);
  });
});

describe("rowsWithinCap", () => {
  it("says how far a cap reaches only when it does not reach", () => {
    expect(rowsWithinCap(trial, 1240, 5)).toBe(1000);
    expect(rowsWithinCap(trial, 1240, 10)).toBeNull();
    expect(rowsWithinCap(trial, 1240, null)).toBeNull();
  });
});
