import { durationMs } from "./duration";
import type { FunctionConfig } from "./function-config";

/**
 * Spreads runs: the moment at which the next one may start, and the pace after it.
 * `limit` runs of a period may start at once, and `burst - 1` more.
 */
export function throttleAt(
  rule: NonNullable<FunctionConfig["throttle"]>,
  arrival: number,
  now: number,
): { startAt: number; arrival: number } {
  const gap = (durationMs(rule.period) ?? 0) / rule.limit;
  const next = Math.max(arrival, now) + gap;
  const startAt = Math.max(now, Math.ceil(next - gap * (rule.limit + rule.burst - 1)));
  return { startAt, arrival: Math.ceil(next) };
}

/** Refuses runs above the limit: the pace after this run, or null when it must not start. */
export function rateLimitArrival(
  rule: NonNullable<FunctionConfig["rateLimit"]>,
  arrival: number,
  now: number,
): number | null {
  const gap = (durationMs(rule.period) ?? 0) / rule.limit;
  const next = Math.max(arrival, now) + gap;
  return next - gap * rule.limit > now ? null : Math.ceil(next);
}
