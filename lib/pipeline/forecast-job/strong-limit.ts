import type { DrawnCost } from "./draw-cost";

/** A forecast holds when the bill comes to no more and no less than P50 by this share. */
const TOLERANCE = 0.15;
/** In how many of the drawn lists it is to hold; where it does not even without rewrites, in as many but these. */
const HOLDS = 0.9;
const GIVEN_AWAY = 0.02;
/** Limits tried between none and all. */
const TRIED = 40;

/** What a drawn list costs, in millionths of a dollar, where the strong model rewrites at most so many rows. */
export function costUnder({ micros, rewrites, strongMicros, cheapMicros }: DrawnCost, limit: number): number {
  const strong = Math.min(rewrites, limit);
  return micros + strong * strongMicros + (rewrites - strong) * cheapMicros;
}

/**
 * How many rows the strong model may rewrite. A rewrite may cost as much as twenty drafts, and a list has a few of them or
 * none: whoever knew their rate to the last digit could still not tell the bill. So their number is bound instead: the
 * highest under which the forecast holds as good as always. Where many are sure to be needed that is many; where they are
 * cheap, or the list is long, it is all.
 * @param spent what the trial took
 * @returns null for no limit
 */
export function strongLimit(draws: DrawnCost[], spent: number): number | null {
  const holding = (limit: number) => {
    const costs = draws.map((draw) => spent + costUnder(draw, limit)).sort((a, b) => a - b);
    const middle = costs[Math.floor(costs.length / 2)] ?? 0;
    return costs.filter((cost) => Math.abs(cost - middle) <= TOLERANCE * middle).length / costs.length;
  };
  const most = Math.max(0, ...draws.map(({ rewrites }) => Math.ceil(rewrites)));
  const enough = Math.min(HOLDS, holding(0) - GIVEN_AWAY);
  if (holding(most) >= enough) return null;
  const step = Math.max(1, Math.ceil(most / TRIED));
  for (let limit = most - step; limit > 0; limit -= step) if (holding(limit) >= enough) return limit;
  return 0;
}
