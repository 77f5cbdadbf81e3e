import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { env } from "./env";

export interface RateState {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** Seconds until the window starts anew. */
  resetSeconds: number;
}

let limiter: RateLimiterMemory | undefined;

/** Counts a request of one caller against API_RATE_LIMIT a minute, in this process. */
export async function countRequest(subject: string): Promise<RateState> {
  const limit = env().API_RATE_LIMIT;
  limiter ??= new RateLimiterMemory({ points: limit, duration: 60 });
  try {
    return stateOf(await limiter.consume(subject), limit, true);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return stateOf(refused, limit, false);
    throw refused;
  }
}

function stateOf(result: RateLimiterRes, limit: number, allowed: boolean): RateState {
  return {
    allowed,
    limit,
    remaining: Math.max(0, result.remainingPoints),
    resetSeconds: Math.ceil(result.msBeforeNext / 1000),
  };
}
