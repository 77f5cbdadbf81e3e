import { describe, expect, it } from "vitest";
import { type Mutant, mutantsOf } from "./mutations";
import { pageMutants } from "./page-mutations";
import { readSet } from "./read-set";
import { judge, judgeSet } from "./run-set";
import type { GateCompany, Split } from "./set/shape";

/**
 * What holds today; the bar is no lie let through and 75 % of the truths kept. Lies may only become fewer, truths only
 * more. Two parts have been seen by those who built the gate; the blind one, by another author, judges.
 * The fresh, the late and the last one were written by who worked on the gate, before seeing how the gate takes them.
 */
const REACHED: Record<Split, { mostLies: number; leastKept: number }> = {
  dev: { mostLies: 0, leastKept: 0.6 },
  "held-out": { mostLies: 0, leastKept: 0.42 },
  blind: { mostLies: 0, leastKept: 0.33 },
  fresh: { mostLies: 0, leastKept: 0.48 },
  late: { mostLies: 0, leastKept: 0.25 },
  last: { mostLies: 0, leastKept: 0.53 },
};
const SEEN: Split[] = ["dev", "held-out"];
const MOST_TIME = 120_000;

describe.each([...SEEN, "blind" as const, "fresh" as const, "late" as const, "last" as const])(
  "the planted-lie set, %s",
  (split) => {
    it(
      "lets no more lies pass, and keeps no fewer truths, than it did",
      () => {
        const { mostLies, leastKept } = REACHED[split];
        const judged = judgeSet(split);
        const lies = judged.filter(({ truth, passed }) => truth === "false" && passed);
        const truths = judged.filter(({ truth }) => truth === "true");
        // The blind parts are to stay blind: they are counted, not shown.
        if (SEEN.includes(split)) expect(lies.map(({ company, text }) => `${company}: ${text}`)).toEqual([]);
        expect(lies.length).toBeLessThanOrEqual(mostLies);
        expect(truths.filter(({ passed }) => passed).length / truths.length).toBeGreaterThanOrEqual(
          leastKept,
        );
      },
      MOST_TIME,
    );
  },
);

/** The false ones that pass, told in a way that helps to find the hole. */
function passing(company: GateCompany, mutants: Mutant[]): string[] {
  return mutants
    .filter(({ text }) => judge(company, text).passed)
    .map(({ how, text }) => `${company.id}, ${how}: ${text}`);
}

it(
  "lets no false sentence pass that is made from a true one",
  () => {
    const isAboutReader = (kind: string) => kind.startsWith("prospect");
    const passed = SEEN.flatMap(readSet).flatMap((company) => {
      const truths = company.cases.filter(
        ({ truth, class: kind, text }) =>
          truth === "true" && isAboutReader(kind) && judge(company, text).passed,
      );
      return passing(
        company,
        truths.flatMap(({ text }) => mutantsOf(text, company)),
      );
    });
    expect(passed).toEqual([]);
  },
  MOST_TIME,
);

it(
  "lets no false sentence pass that is made from the pages: other years, people, clauses, plans told as done",
  () => {
    const passed = SEEN.flatMap(readSet).flatMap((company) => passing(company, pageMutants(company)));
    expect(passed).toEqual([]);
  },
  MOST_TIME,
);
