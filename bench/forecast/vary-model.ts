import { composeEmails } from "../../e2e/fixtures/model-server/compose-emails";
import type { Fault } from "../../e2e/fixtures/model-server/model-reply";
import type { ModelServerOptions } from "../../e2e/fixtures/model-server/start-model-server";
import { seeded } from "./random";
import type { Run } from "./runs";

const KINDS: Fault[] = [
  { kind: "server_error" },
  { kind: "invalid_json" },
  { kind: "cut_off" },
  { kind: "rate_limited", retryAfter: "0" },
  { kind: "wrong_schema" },
  { kind: "empty" },
];

/** A model whose answers differ in length and go wrong now and then; `become` turns it into the next run's. */
export function varyModel() {
  let now: Pick<Run, "faults" | "spread"> = { faults: 0, spread: 0 };
  let random = seeded(1);
  const options: ModelServerOptions = {
    answer(request) {
      const text = composeEmails(request);
      // White space after JSON is paid for like any other token and changes nothing else.
      return text + " ".repeat(Math.floor(text.length * now.spread * random()));
    },
    faults: () => (random() < now.faults ? (KINDS[Math.floor(random() * KINDS.length)] ?? null) : null),
  };
  const become = (run: Run, seed: number) => {
    now = run;
    random = seeded(seed);
  };
  return { options, become };
}
