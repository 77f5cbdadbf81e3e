const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The same table as an Inngest server's, so that retries keep their pace when a team moves to one. */
const WAITS_MS = [
  15 * SECOND,
  30 * SECOND,
  MINUTE,
  2 * MINUTE,
  5 * MINUTE,
  10 * MINUTE,
  20 * MINUTE,
  40 * MINUTE,
  HOUR,
  2 * HOUR,
];
const JITTER_MS = 30 * SECOND;

/**
 * How long to wait before the next attempt, milliseconds.
 * @param attempt the attempt that failed, counted from 0
 * @param random 0 to 1; spreads retries of steps that failed together
 */
export function backoffMs(attempt: number, random: number = Math.random()): number {
  const wait = WAITS_MS[Math.min(attempt, WAITS_MS.length - 1)] ?? 2 * HOUR;
  return wait + Math.floor(random * JITTER_MS);
}

/**
 * When a failed attempt asks to be repeated, milliseconds since the epoch; null when it does not say.
 * @param header a `Retry-After` value: seconds, or a date
 */
export function retryAfterAt(header: string | undefined, now: number): number | null {
  if (header === undefined || header === "") return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return now + Math.max(0, seconds) * SECOND;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(now, date);
}
