import { describe, expect, it } from "vitest";
import { agoText } from "./ago-text";
import { bytesText } from "./bytes-text";
import { countText, plural } from "./count-text";
import { durationText } from "./duration-text";
import { moneyText } from "./money-text";

describe("how numbers read", () => {
  it.each([
    [0, "$0"],
    [0.00002, "< $0.0001"],
    [0.0081, "$0.0081"],
    [0.0999, "$0.0999"],
    [6.07, "$6.07"],
    [1234.5, "$1,234.50"],
  ])("money %d", (usd, text) => expect(moneyText(usd)).toBe(text));

  it.each([
    [0, "1 s"],
    [45, "45 s"],
    [60, "1 min"],
    [545, "9 min"],
    [7500, "2 h 5 min"],
    [7200, "2 h"],
    [3 * 86_400, "3 days"],
  ])("duration %d", (seconds, text) => expect(durationText(seconds)).toBe(text));

  it.each([
    [812, "812 B"],
    [43_008, "42 KB"],
    [1_363_149, "1.3 MB"],
    [200 * 1024 * 1024, "200 MB"],
  ])("bytes %d", (bytes, text) => expect(bytesText(bytes)).toBe(text));

  it("counts with commas and the right word", () => {
    expect(countText(1240)).toBe("1,240");
    expect(plural(1, "row")).toBe("1 row");
    expect(plural(1240, "row")).toBe("1,240 rows");
    expect(plural(2, "company", "companies")).toBe("2 companies");
  });
});

describe("agoText", () => {
  const now = new Date(2026, 10, 24, 14, 30).getTime();
  it.each([
    [5_000, "now"],
    [12 * 60_000, "12 min ago"],
    [3 * 3_600_000 + 59_000, "3 h ago"],
    [67 * 86_400_000, "18 Sep"],
    [400 * 86_400_000, "20 Oct 2025"],
  ])("%d ms before", (passed, text) => expect(agoText(now - passed, now).replace("Sept", "Sep")).toBe(text));
});
