import type { Place } from "./snapshot";

/** The line of the text that holds an offset. */
export function lineAt(text: string, at: number): Place {
  const start = at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const found = text.indexOf("\n", at);
  return { start, end: found < 0 ? text.length : found };
}

/** Up to `limit` characters of the line before an offset. */
export function textBefore(text: string, at: number, limit: number): string {
  const from = Math.max(0, at - limit);
  const before = text.slice(from, at);
  return before.slice(before.lastIndexOf("\n") + 1);
}

/** Up to `limit` characters of the line from an offset on. */
export function textAfter(text: string, at: number, limit: number): string {
  const after = text.slice(at, at + limit);
  const end = after.indexOf("\n");
  return end < 0 ? after : after.slice(0, end);
}

/** The nearest line above that holds anything, or "". */
export function lineAbove(text: string, at: number): string {
  const { start } = lineAt(text, at);
  if (start === 0) return "";
  const above = lineAt(text, start - 1);
  return text.slice(above.start, above.end).trim();
}
