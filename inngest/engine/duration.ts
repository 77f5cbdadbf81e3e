const UNIT_MS: Record<string, number> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
const WHOLE = /^(?:\d+(?:\.\d+)?(?:ms|[smhdw]))+$/;
const PART = /(\d+(?:\.\d+)?)(ms|[smhdw])/g;

/** Milliseconds of a duration such as `1h30m`; null when it is not one. */
export function durationMs(text: string): number | null {
  if (!WHOLE.test(text)) return null;
  let sum = 0;
  for (const [, count, unit] of text.matchAll(PART)) sum += Number(count) * (UNIT_MS[unit ?? ""] ?? 0);
  return sum;
}

/**
 * The moment that an SDK time string means: a duration from now, or a date. Milliseconds since the epoch.
 * An empty string is what the SDK makes of a zero duration: now.
 * @throws Error when it is neither
 */
export function timeOf(text: string, now: number): number {
  if (text === "") return now;
  const duration = durationMs(text);
  if (duration !== null) return now + duration;
  const date = Date.parse(text);
  if (Number.isNaN(date)) throw new Error(`"${text}" is neither a duration nor a date`);
  return date;
}
