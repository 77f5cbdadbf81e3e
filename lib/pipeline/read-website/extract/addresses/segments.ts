import type { Place } from "../snapshot";

const LOOK_BACK = 220;
const SEPARATOR =
  /\n|\t|(?<!(?:^|[\n\t])\d{1,4}(?: ?(?:bis|ter))?),|;| [|•·–—-] |[|•·]|:(?= )|\p{Extended_Pictographic}\ufe0f?/gu;

/** The pieces of text before an offset, nearest first, parted at lines, commas, bars and labels' colons. */
export function segmentsBefore(text: string, at: number, limit = 7): (Place & { text: string })[] {
  const from = Math.max(0, at - LOOK_BACK);
  const before = text.slice(from, at);
  const cuts = [
    -1,
    ...[...before.matchAll(SEPARATOR)].flatMap((match) => [match.index, match.index + match[0].length]),
  ];
  const segments: (Place & { text: string })[] = [];
  let end = before.length;
  for (let i = cuts.length - 2; i >= -1 && segments.length < limit; i -= 2) {
    const start = i < 0 ? 0 : (cuts[i + 1] ?? 0);
    const raw = before.slice(start, end);
    const trimmed = raw.trim();
    const lead = raw.length - raw.trimStart().length;
    if (trimmed !== "")
      segments.push({ text: trimmed, start: from + start + lead, end: from + start + lead + trimmed.length });
    end = i < 0 ? 0 : (cuts[i] ?? 0);
  }
  return segments;
}
