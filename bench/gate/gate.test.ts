import { describe, expect, it } from "vitest";
import { type Mutant, mutantsOf } from "./mutations";
import { pageMutants } from "./page-mutations";
import { judge, judgeSet, readSet, type SetCompany, type Split } from "./run-set";

/**
 * What is kept of the true sentences today; the bar is 75 %, with no lie let through. It may only rise. Both halves have
 * been seen by those who built the gate: a third set, by an author who has not seen it, judges.
 */
const LEAST_KEPT: Record<Split, number> = { dev: 0.51, "held-out": 0.44 };
const SPLITS: Split[] = ["dev", "held-out"];
const MOST_TIME = 120_000;

describe.each(SPLITS)("the planted-lie set, %s", (split) => {
  it.skipIf(readSet(split).length === 0)(
    "lets no lie pass, and keeps what it kept",
    () => {
      const judged = judgeSet(split);
      const passed = judged.filter(({ truth, passed }) => truth === "false" && passed);
      expect(passed.map(({ company, text }) => `${company}: ${text}`)).toEqual([]);
      const truths = judged.filter(({ truth }) => truth === "true");
      const kept = truths.filter((one) => one.passed).length / truths.length;
      expect(kept).toBeGreaterThanOrEqual(LEAST_KEPT[split]);
    },
    MOST_TIME,
  );
});

/** The false ones that pass, told in a way that helps to find the hole. */
function passing(company: SetCompany, mutants: Mutant[]): string[] {
  return mutants
    .filter(({ text }) => judge(company, text).passed)
    .map(({ how, text }) => `${company.id}, ${how}: ${text}`);
}

it(
  "lets no false sentence pass that is made from a true one",
  () => {
    const isAboutReader = (kind: string) => kind.startsWith("prospect");
    const passed = SPLITS.flatMap(readSet).flatMap((company) => {
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
    const passed = SPLITS.flatMap(readSet).flatMap((company) => passing(company, pageMutants(company)));
    expect(passed).toEqual([]);
  },
  MOST_TIME,
);
