import { newId } from "@/lib/platform/ids";
import type { SourceAsk } from "./shape";

/** Longer values are told apart by their beginning as well. */
const MOST_CHARS = 120;
const MOST_VALUES = 5;

/** Whom an ask is about. */
export interface AskSubject {
  workspaceId: string;
  jobId: string | null;
  companyId: string | null;
  recordId: string | null;
}

/** An ask as it is stored. */
export function askRow(subject: AskSubject, ask: SourceAsk, askedAt: Date) {
  const answers = ask.answers.map(({ values, ...answer }) =>
    values === undefined
      ? answer
      : { ...answer, values: values.slice(0, MOST_VALUES).map((value) => value.slice(0, MOST_CHARS)) },
  );
  return {
    ...subject,
    id: newId(),
    source: ask.source,
    answers: JSON.stringify(answers),
    latencyMs: ask.latencyMs,
    costMicros: ask.costUsd === null ? null : Math.round(ask.costUsd * 1e6),
    askedAt,
  };
}
