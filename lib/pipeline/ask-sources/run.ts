import type {
  KnownValue,
  Source,
  SourceAnswer,
  SourceFailure,
  SourceQuery,
  SourceSubject,
} from "@/lib/adapters/sources/contract";
import type { FieldOutcome, SourceAsk } from "@/lib/models/source-ask/shape";
import type { AnsweredAsk } from "@/lib/models/source-ask/store";
import { toOutcomes } from "@/lib/models/source-ask/to-outcomes";
import { log } from "@/lib/platform/log";
import { type Cascade, chooseNext, fieldsOf } from "./choose-next";
import { type Purse, payForCall } from "./pay-for-call";
import type { SourcePlan } from "./source-plan";
import { toFacts } from "./to-facts";

export interface AskSourcesTools {
  /** By name; a name of the plan that is not here is passed over. */
  sources: ReadonlyMap<string, Source>;
  purse: Purse;
}

export interface AskSourcesInput {
  plan: SourcePlan;
  subject: SourceSubject;
  known: readonly KnownValue[];
  /** What was asked before, for this record or for its company. */
  asked: readonly SourceAsk[];
  /** Whether a failure that may pass can be left to another try of the whole step. */
  mayRetry: boolean;
  signal?: AbortSignal;
}

export interface AskedSources {
  /** To be kept, whether or not there is another try. */
  answered: AnsweredAsk[];
  /** The failure that another try may get over; null when the cascade came to its end. */
  retry: SourceFailure | null;
}

/** A source that asks for more patience is left out of this record. */
const LONGEST_WAIT_MS = 60_000;
const SURE = "What is known is sure enough";

/**
 * Asks the campaign's sources one after the other, each for the fields that are not sure yet, and stops when nothing is
 * left to ask. No failure of a source is an error of the record.
 * @throws the signal's reason
 */
export async function askSources(tools: AskSourcesTools, input: AskSourcesInput): Promise<AskedSources> {
  const { plan, asked } = input;
  const cascade: Cascade = {
    plan,
    sources: tools.sources,
    known: [...input.known],
    answered: answeredIn(asked),
  };
  const answered: AnsweredAsk[] = [];
  for (let next = chooseNext(cascade); next !== null; next = chooseNext(cascade)) {
    const { source, fields } = next;
    const query: SourceQuery = {
      ...{ subject: input.subject, fields, pages: 0, known: cascade.known },
      signal: input.signal,
    };
    const start = tools.purse.clock.now();
    const answer = await askOnce(tools.purse, source, query);
    const latencyMs = answer.requests === 0 ? null : Math.round(tools.purse.clock.now() - start);
    const retry = input.mayRetry ? passingFailure(answer) : null;
    const settled = retry === null ? answer : withoutFailures(answer);
    answered.push(toAnswered(cascade, source, settled, latencyMs));
    for (const field of fields) cascade.answered.add(`${source.name} ${field}`);
    cascade.known.push(...valuesOf(source, answer));
    if (retry !== null) return { answered, retry };
  }
  return { answered: [...answered, ...sureSkips(cascade, answered, asked)], retry: null };
}

function answeredIn(asked: readonly SourceAsk[]): Set<string> {
  return new Set(
    asked.flatMap(({ source, answers }) =>
      answers
        .filter(({ outcome }) => outcome === "hit" || outcome === "miss")
        .map(({ field }) => `${source} ${field}`),
    ),
  );
}

/** A source that breaks its contract and throws is a source that failed. */
async function askOnce(purse: Purse, source: Source, query: SourceQuery): Promise<SourceAnswer> {
  try {
    return await payForCall(purse, source, query);
  } catch (error) {
    query.signal?.throwIfAborted();
    log().error({ err: error, source: source.name }, "a source failed on our side");
    const failure = {
      outcome: "error" as const,
      message: `${source.label} failed on our side`,
      retryable: false,
    };
    const fields = query.fields.map((field) => [field, { ...failure, retryAfterMs: null }]);
    return { fields: Object.fromEntries(fields), requests: 1, costUsd: 0 };
  }
}

function passingFailure({ fields }: SourceAnswer): SourceFailure | null {
  const failure = Object.values(fields).find((field) => field.outcome === "error" && field.retryable);
  if (failure?.outcome !== "error") return null;
  return (failure.retryAfterMs ?? 0) <= LONGEST_WAIT_MS ? failure : null;
}

function withoutFailures(answer: SourceAnswer): SourceAnswer {
  const kept = Object.entries(answer.fields).filter(([, { outcome }]) => outcome !== "error");
  return { ...answer, fields: Object.fromEntries(kept) };
}

function toAnswered(
  cascade: Cascade,
  source: Source,
  answer: SourceAnswer,
  latencyMs: number | null,
): AnsweredAsk {
  const { known } = cascade;
  return {
    ask: { source: source.name, answers: toOutcomes(answer.fields), latencyMs, costUsd: answer.costUsd },
    facts: toFacts(source.name, answer, known),
    ofCompany: source.about === "company",
  };
}

function valuesOf(source: Source, answer: SourceAnswer): KnownValue[] {
  return Object.entries(answer.fields).flatMap(([field, said]) =>
    said.outcome === "hit" ? said.values.map((value) => ({ ...value, field, adapter: source.name })) : [],
  );
}

/** Sources that nobody needed, told apart from those that failed; said once for a company. */
function sureSkips(cascade: Cascade, answered: AnsweredAsk[], asked: readonly SourceAsk[]): AnsweredAsk[] {
  const spoken = new Set([...answered.map(({ ask }) => ask.source), ...asked.map(({ source }) => source)]);
  return [...cascade.sources.values()].flatMap((source) => {
    if (source.about === "pages" || spoken.has(source.name)) return [];
    const answers = fieldsOf(cascade, source).map(
      (field): FieldOutcome => ({ field, outcome: "skipped", reason: SURE }),
    );
    if (answers.length === 0) return [];
    const ask = { source: source.name, answers, latencyMs: null, costUsd: 0 };
    return [{ ask, facts: [], ofCompany: source.about === "company" }];
  });
}
