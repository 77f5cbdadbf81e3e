import { type Clock, systemClock } from "@/lib/platform/clock";
import { answerAll } from "./answer-all";
import type { Source, SourceAnswer } from "./contract";
import { createRateGate, waitFor } from "./rate-gate";

/** A call that would have to wait longer is put off: its step is tried again later. */
const LONGEST_WAIT_MS = 20_000;

/**
 * A source behind its own rate limit. After a 429 nobody asks it before its Retry-After has passed.
 * Requests beyond the longest wait are answered with a retryable error, without going out.
 */
export function politeSource(source: Source, clock: Clock = systemClock): Source {
  const gate = createRateGate(source.rate, clock);
  return {
    ...source,
    async ask(query) {
      const wait = gate.place(LONGEST_WAIT_MS);
      if (wait === null) {
        const message = `${source.label} has as many calls waiting as it allows for now`;
        return answerAll(query, {
          ...{ outcome: "error", message, retryable: true },
          retryAfterMs: LONGEST_WAIT_MS,
        });
      }
      await waitFor(wait, query.signal);
      const answer = await source.ask(query);
      const quiet = longestQuiet(answer);
      if (quiet > 0) gate.pause(quiet);
      return answer;
    },
  };
}

function longestQuiet({ fields }: SourceAnswer): number {
  const waits = Object.values(fields).map((field) =>
    field.outcome === "error" ? (field.retryAfterMs ?? 0) : 0,
  );
  return Math.max(0, ...waits);
}
