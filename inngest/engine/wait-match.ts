import { LRUCache } from "lru-cache";
import { findEquality, matches } from "./expression";
import type { WaitMatch, WaitRecord } from "./records";

/** Matches that are remembered: thousands of runs of one job listen for the same. */
const matchesKnown = new LRUCache<string, WaitMatch>({ max: 1_000 });

/** The row's name of a wait. */
export function waitIdOf({ runId, stepId }: WaitRecord): string {
  return `${runId}.${stepId}`;
}

/** A match that is only a value to be looked up is held once for all who listen for it. */
export function sharedMatch(match: WaitMatch): WaitMatch {
  if (match.path === null || match.expression !== null) return match;
  const name = JSON.stringify([match.path, match.value]);
  const known = matchesKnown.get(name) ?? match;
  matchesKnown.set(name, known);
  return known;
}

/**
 * What an incoming event must be, from a wait's CEL expression (`event` is the run's own, `async` the incoming one).
 * An equality becomes a value that can be looked up; only what is left of the expression is evaluated later.
 */
export function waitMatchOf(expression: string | null, ownEvent: unknown): WaitMatch {
  if (expression === null) return { path: null, value: null, expression: null };
  const equality = findEquality(expression, ownEvent);
  if (equality === null) return { path: null, value: null, expression, event: ownEvent };
  const { path, value, isWhole } = equality;
  return isWhole
    ? sharedMatch({ path, value, expression: null })
    : { path, value, expression, event: ownEvent };
}

/** Whether a wait that was found by its value is really met: in time, and by the whole expression. */
export function isMet(wait: WaitRecord, incoming: unknown, now: number): boolean {
  if (wait.expiresAt !== null && wait.expiresAt <= now) return false;
  const { expression, event } = wait.match;
  return expression === null || matches(expression, { event, async: incoming });
}
