import { afterAll, beforeAll, beforeEach, describe, it } from "vitest";
import { failuresScenarios } from "./conformance/failures.suite";
import { limitsScenarios } from "./conformance/limits.suite";
import type { Scenario, Stage } from "./conformance/stage";
import { stepsScenarios } from "./conformance/steps.suite";
import { waitsScenarios } from "./conformance/waits.suite";

/** Plain functions and what must come of them, on any engine that speaks the SDK's protocol. */
export const scenarios: Scenario[] = [
  ...stepsScenarios,
  ...waitsScenarios,
  ...failuresScenarios,
  ...limitsScenarios,
];

/** A stage with all scenarios' functions, and how to take it down. */
export interface OpenStage {
  stage: Stage;
  close(): Promise<void>;
}

/** Plays every scenario on one stage. */
export function describeConformance(name: string, open: () => Promise<OpenStage>): void {
  describe(name, () => {
    let opened: OpenStage;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened.close());
    beforeEach(() => {
      opened.stage.calls.length = 0;
    });
    for (const scenario of scenarios) {
      it(scenario.name, { timeout: 120_000 }, () => scenario.check(opened.stage));
    }
  });
}
