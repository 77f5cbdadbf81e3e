import { AppError } from "@/lib/platform/errors";
import type { FieldAnswer, SourceAnswer, SourceFailure, SourceQuery, SourceValue } from "./contract";

/** The same answer for every wanted field: a skip, a failure, a miss. */
export function answerAll(query: SourceQuery, answer: FieldAnswer, requests = 0, costUsd = 0): SourceAnswer {
  const fields = Object.fromEntries(query.fields.map((field) => [field, answer]));
  return { fields, requests, costUsd };
}

/** A hit with its values, surest first; a miss where there are none. */
export function hitOrMiss(values: readonly SourceValue[]): FieldAnswer {
  const [best, ...rest] = [...values].sort((a, b) => b.confidence - a.confidence);
  return best === undefined ? { outcome: "miss" } : { outcome: "hit", values: [best, ...rest] };
}

/**
 * What was thrown on the way out, as an answer.
 * @throws the signal's reason when the caller gave up; anything that is no AppError
 */
export function failureOf(error: unknown, signal?: AbortSignal): SourceFailure {
  signal?.throwIfAborted();
  if (!(error instanceof AppError)) throw error;
  const { message, retryable, retryAfterMs } = error;
  return {
    outcome: "error",
    message,
    retryable: retryable && error.code !== "address_refused",
    retryAfterMs,
  };
}
