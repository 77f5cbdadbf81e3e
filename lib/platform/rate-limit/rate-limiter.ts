import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";
import type { Budget, Claim, Counted } from "./budgets";
import { type RateState, tightest } from "./rate-state";
import type { SharedCounts } from "./shared-counts";

/** Counts requests and says when there are too many. */
export interface RateLimiter {
  /** Counts one request against each claim. @returns where the tightest stands; null for no claims */
  count(claims: Claim[]): Promise<RateState | null>;
}

/**
 * A limiter with these budgets. Counts live in this process, or where several processes share them; while those cannot
 * be reached each process counts by itself.
 */
export function createRateLimiter(budgets: Record<Counted, Budget>, shared?: SharedCounts): RateLimiter {
  const limiters = new Map<Counted, RateLimiterAbstract>();
  const limiterOf = (counted: Counted): RateLimiterAbstract => {
    const known = limiters.get(counted) ?? makeLimiter(counted, budgets[counted], shared);
    limiters.set(counted, known);
    return known;
  };
  const countOne = async ({ counted, subject }: Claim): Promise<RateState> => {
    const outcome = await limiterOf(counted)
      .consume(subject)
      .then((result) => ({ result, allowed: true }), refusalOf);
    return stateOf(counted, budgets[counted], outcome);
  };
  return { count: async (claims) => tightest(await Promise.all(claims.map(countOne))) };
}

function makeLimiter(counted: Counted, budget: Budget, shared?: SharedCounts): RateLimiterAbstract {
  const options = { keyPrefix: `rate:${counted}`, points: budget.points, duration: budget.seconds };
  const alone = new RateLimiterMemory(options);
  if (shared === undefined) return alone;
  return new RateLimiterRedis({
    ...options,
    storeClient: shared.client,
    rejectIfRedisNotReady: true,
    insuranceLimiter: alone,
    // Whoever is over the budget is refused here, without asking again.
    inMemoryBlockOnConsumed: budget.points + 1,
  });
}

interface Outcome {
  result: RateLimiterRes;
  allowed: boolean;
}

function refusalOf(error: unknown): Outcome {
  if (error instanceof RateLimiterRes) return { result: error, allowed: false };
  throw error;
}

function stateOf(counted: Counted, budget: Budget, { result, allowed }: Outcome): RateState {
  return {
    allowed,
    counted,
    limit: budget.points,
    windowSeconds: budget.seconds,
    remaining: Math.max(0, result.remainingPoints),
    resetSeconds: Math.max(1, Math.ceil(result.msBeforeNext / 1000)),
  };
}
