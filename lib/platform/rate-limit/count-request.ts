import { env } from "../env";
import { log } from "../log";
import { budgetsOf, type Claim } from "./budgets";
import { createRateLimiter, type RateLimiter } from "./rate-limiter";
import type { RateState } from "./rate-state";
import { openSharedCounts } from "./shared-counts";

let limiter: RateLimiter | undefined;

/** Counts a request of this process's server against each claim: in Redis where REDIS_URL names one, else in memory. */
export function countRequest(claims: Claim[]): Promise<RateState | null> {
  limiter ??= openLimiter();
  return limiter.count(claims);
}

function openLimiter(): RateLimiter {
  const settings = env();
  const { REDIS_URL } = settings;
  return createRateLimiter(
    budgetsOf(settings),
    REDIS_URL === undefined ? undefined : openSharedCounts(REDIS_URL, log()),
  );
}
