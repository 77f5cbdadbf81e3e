import { answerRewrite, isRewrite } from "../../e2e/fixtures/model-server/answer-rewrite";
import { composeEmails } from "../../e2e/fixtures/model-server/compose-emails";
import type { Fault } from "../../e2e/fixtures/model-server/model-reply";
import type { ModelRequest } from "../../e2e/fixtures/model-server/model-request";
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
const LIE = { text: "You opened forty shops on Iceland last year.", basis: "facts", factIds: ["f1"] };

/** A model whose answers differ in length, go wrong and tell lies now and then; `become` turns it into the next run's. */
export function varyModel() {
  let now: Pick<Run, "faults" | "spread" | "refused"> = { faults: 0, spread: 0, refused: 0 };
  let random = seeded(1);
  const options: ModelServerOptions = {
    answer(request) {
      const text = isRewrite(request) ? answerRewrite(request) : emails(request, random() < now.refused);
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

function emails(request: ModelRequest, lies: boolean): string {
  const text = composeEmails(request);
  if (!lies) return text;
  const answer: { variants: { sentences: unknown[] }[] } = JSON.parse(text);
  answer.variants[0]?.sentences.splice(1, 0, LIE);
  return JSON.stringify(answer);
}
