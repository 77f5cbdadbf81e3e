/**
 * How long a site asks us to wait, milliseconds (RFC 9110 §10.2.3: seconds or a date).
 * @returns null when it does not say, or not readably
 */
export function parseRetryAfter(header: string | undefined, now: number): number | null {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = text === "" ? Number.NaN : Date.parse(text);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
