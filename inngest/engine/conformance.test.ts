import { testInngest } from "@/lib/platform/env";
import { testDatabases } from "@/lib/platform/test-db";
import { openEmbeddedStage } from "./conformance/embedded-stage.suite";
import { openServerStage } from "./conformance/server-stage.suite";
import type { Stage } from "./conformance/stage";
import { describeConformance, scenarios } from "./conformance.suite";

const server = testInngest();
const functions = (stage: Stage) => scenarios.flatMap((scenario) => scenario.functions(stage));

for (const checkpointing of [true, false]) {
  const mode = `checkpointing ${checkpointing ? "on" : "off"}`;
  for (const kind of testDatabases()) {
    describeConformance(`${kind.name}, ${mode}`, () => openEmbeddedStage(kind, checkpointing, functions));
  }
  if (server !== undefined) {
    describeConformance(`Inngest server, ${mode}`, () => openServerStage(server, checkpointing, functions));
  }
}
