import { AppError } from "../errors";
import type { Counted } from "./budgets";

/** Where a request stands against the tightest of what it was counted against. */
export interface RateState {
  allowed: boolean;
  counted: Counted;
  limit: number;
  windowSeconds: number;
  remaining: number;
  /** Seconds until the window starts anew. */
  resetSeconds: number;
}

/** The one that stands closest to its end; one that refuses comes before all, the longest wait first. */
export function tightest(states: RateState[]): RateState | null {
  const refused = states.filter(({ allowed }) => !allowed);
  if (refused.length > 0) return refused.reduce((a, b) => (b.resetSeconds > a.resetSeconds ? b : a));
  const [first, ...rest] = states;
  if (first === undefined) return null;
  return rest.reduce((a, b) => (b.remaining / b.limit < a.remaining / a.limit ? b : a), first);
}

/** @throws AppError `rate_limited` with how long to wait */
export function refuseTooMany(state: RateState | null): void {
  if (state === null || state.allowed) return;
  throw new AppError(
    "rate_limited",
    `Too many requests: ${state.limit} a minute are allowed. Wait ${state.resetSeconds} seconds.`,
    { retryAfterMs: state.resetSeconds * 1000 },
  );
}

/**
 * The rate as headers: the structured fields of the IETF draft (`RateLimit-Policy`, `RateLimit`) and the three plain ones
 * of its earlier versions, which most clients read.
 */
export function rateHeaders(state: RateState): [name: string, value: string][] {
  return [
    ["ratelimit-policy", `"${state.counted}";q=${state.limit};w=${state.windowSeconds}`],
    ["ratelimit", `"${state.counted}";r=${state.remaining};t=${state.resetSeconds}`],
    ["ratelimit-limit", String(state.limit)],
    ["ratelimit-remaining", String(state.remaining)],
    ["ratelimit-reset", String(state.resetSeconds)],
  ];
}
