import type { Place } from "./snapshot";

/** The line of the text that holds an offset. */
export function lineAt(text: string, at: number): Place {
  const start = at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const found = text.indexOf("\n", at);
  return { start, end: found < 0 ? text.length : found };
}

/**
 * Those of some lines in which a hint is found. Patterns that are dear on whole pages are cheap on these.
 * @param hint a simple pattern, not a global one
 */
export function linesWith<Line extends Place>(text: string, lines: readonly Line[], hint: RegExp): Line[] {
  return lines.filter(({ start, end }) => hint.test(text.slice(start, end)));
}

/** All matches of a global pattern in some lines of a text; `index` counts from the text's start. */
export function* matchesIn(
  text: string,
  lines: readonly Place[],
  pattern: RegExp,
): Generator<RegExpExecArray> {
  for (const { start, end } of lines) {
    for (const match of text.slice(start, end).matchAll(pattern)) {
      match.index += start;
      yield match;
    }
  }
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
