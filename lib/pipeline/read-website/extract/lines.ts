import type { Place } from "./snapshot";

/** The line of the text that holds an offset. */
export function lineAt(text: string, at: number): Place {
  const start = at <= 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
  const found = text.indexOf("\n", at);
  return { start, end: found < 0 ? text.length : found };
}

/**
 * The lines of a text in which a hint ends, each once, in order. Patterns that are dear on whole pages are cheap on these.
 * @param hint a global pattern, simple enough to run over the whole text
 */
export function linesWith(text: string, hint: RegExp): Place[] {
  const lines: Place[] = [];
  let end = -1;
  for (const match of text.matchAll(hint)) {
    const at = match.index + match[0].length - 1;
    if (at < end) continue;
    const line = lineAt(text, at);
    lines.push(line);
    end = line.end;
  }
  return lines;
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
