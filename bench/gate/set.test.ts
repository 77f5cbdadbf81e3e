import { describe, expect, it } from "vitest";
import { readSet } from "./read-set";
import { FALSE_CLASSES, type GateCompany, SPLITS, TRUE_CLASSES } from "./set/shape";

const parts = SPLITS.map((split) => ({ split, companies: readSet(split) }));
const companies = parts.flatMap((part) => part.companies);
const cases = companies.flatMap((company) => company.cases);

/** How many sentences each class holds, in the order of the classes. */
function perClass(within: GateCompany[], classes: readonly string[]): number[] {
  const all = within.flatMap((company) => company.cases);
  return classes.map((name) => all.filter((one) => one.class === name).length);
}

describe("the planted-lie set", () => {
  it("is as large and as varied as the bar asks", () => {
    expect(companies.length).toBeGreaterThanOrEqual(30);
    expect(new Set(companies.map((company) => company.language)).size).toBeGreaterThanOrEqual(4);
    expect(cases.filter((one) => one.truth === "false").length).toBeGreaterThanOrEqual(500);
    expect(cases.filter((one) => one.truth === "true").length).toBeGreaterThanOrEqual(360);
  });

  it("holds a blind part that is large, balanced and varied enough to measure by itself", () => {
    const blind = readSet("blind");
    const falses = perClass(blind, FALSE_CLASSES);
    const truths = perClass(blind, TRUE_CLASSES);
    expect(
      blind
        .map((company) => company.language)
        .sort()
        .join(" "),
    ).toBe("de de en en en en es fr it nl");
    expect(falses.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(180);
    expect(truths.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(120);
    for (const counts of [falses, truths])
      expect(Math.max(...counts)).toBeLessThanOrEqual(2 * Math.min(...counts));
  });

  it.each([
    ["false", FALSE_CLASSES],
    ["true", TRUE_CLASSES],
  ] as const)("balances the %s classes within a factor of two", (_, classes) => {
    const counts = perClass(companies, classes);
    expect(Math.max(...counts)).toBeLessThanOrEqual(2 * Math.min(...counts));
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(14);
  });

  it("holds the same classes in dev and in held-out", () => {
    const [dev = [], heldOut = []] = parts.map((part) =>
      perClass(part.companies, [...FALSE_CLASSES, ...TRUE_CLASSES]),
    );
    for (const [n, count] of dev.entries()) {
      expect(Math.abs(count - (heldOut[n] ?? 0))).toBeLessThanOrEqual(8);
    }
  });

  it("says no sentence and names no company twice", () => {
    expect(new Set(cases.map((one) => one.text)).size).toBe(cases.length);
    expect(new Set(companies.map((company) => company.id)).size).toBe(companies.length);
    expect(new Set(companies.map((company) => company.company.domain)).size).toBe(companies.length);
  });

  it("marks subjects, and only those, by their place", () => {
    for (const one of cases) {
      expect(one.place === "subject").toBe(one.class === "subject" || one.class === "in-subject");
    }
  });

  it("gives every company two pages of its own, and sentences of a namesake only where it has one", () => {
    for (const { company, pages, cases: own } of companies) {
      const ofIts = pages.filter((page) => new URL(page.url).hostname.endsWith(company.domain));
      expect(ofIts.length).toBeGreaterThanOrEqual(2);
      if (own.some((one) => one.class === "other-company"))
        expect(pages.length).toBeGreaterThan(ofIts.length);
    }
  });

  it("writes the brief in the language of the company's pages", () => {
    for (const company of companies) expect(company.brief.language).toBe(company.language);
  });
});
