import { splitSentences } from "../../split-sentences";
import type { CheckedPage } from "./checked-page";
import { speechIn, withoutSpeech } from "./speech";

/** A sentence, heading or list item of a page, where it stands, and what stands above it. */
export interface PageSentence {
  quote: string;
  /** The sentence without what somebody else says in it. */
  own: string;
  start: number;
  end: number;
  /** The line before this sentence's line: the heading of a list, the label of a value, the date of a piece of news. */
  above: string;
  /** The year that the line or the line above is dated with; null where there is none. */
  dated: number | null;
}

const DATE_LINE =
  /^\W{0,3}(?:\p{L}+\.?,?\s+)?(?:(?:\d{1,2}\.?\s*)?(?:de\s+)?\p{L}{3,12}\.?\s+(?:de\s+)?\d{0,2},?\s*|\d{1,2}[./-]\s?\d{1,2}[./-]\s?|\d{4}-\d{2}-)?((?:19|20)\d{2})(?=$|\s*[-–—:|·,]|\s+\p{Lu}|-\d)/u;
const ISO_LINE = /^\W{0,3}((?:19|20)\d{2})-\d{2}(?:-\d{2})?\b/;

function yearOf(line: string): number | null {
  const year = ISO_LINE.exec(line)?.[1] ?? DATE_LINE.exec(line)?.[1];
  return year === undefined ? null : Number(year);
}

function isShort(line: string): boolean {
  return line.length < 60 && !/[.!?]$/.test(line);
}

function isSeen({ concealed }: CheckedPage, start: number, end: number): boolean {
  return !concealed.some((stretch) => stretch.start < end && stretch.end > start);
}

/** What a line says in the company's own words; `""` where that is nothing. */
function ownWords(line: string, quote: string, offset: number): string {
  if (isTestimonial(line)) return "";
  const own = withoutSpeech(quote, offset, speechIn(line));
  return /\p{L}/u.test(own) ? own : "";
}

/** Somebody else's words: a testimonial speaks of its own "we". */
function isTestimonial(line: string): boolean {
  return /^\W{0,2}["“„«»‟]/.test(line);
}

/** The sentences that a visitor of the page reads, each with its place in the page's text. */
export function pageSentences(page: CheckedPage): PageSentence[] {
  const sentences: PageSentence[] = [];
  let at = 0;
  let above = "";
  for (const line of page.text.split("\n")) {
    const lineStart = at;
    at += line.length + 1;
    if (line.trim() === "") {
      above = "";
      continue;
    }
    let dated = isShort(above) ? yearOf(above) : null;
    let from = 0;
    for (const quote of splitSentences(line)) {
      const offset = line.indexOf(quote, from);
      if (offset < 0) continue;
      from = offset + quote.length;
      dated = yearOf(quote) ?? dated;
      const [start, end] = [lineStart + offset, lineStart + from];
      const own = ownWords(line, quote, offset);
      if (own === "" || !isSeen(page, start, end)) continue;
      sentences.push({ quote, own, start, end, above: isShort(above) ? above : "", dated });
    }
    above = line;
  }
  return sentences;
}
