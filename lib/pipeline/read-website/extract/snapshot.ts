import type { FactField, FoundFact } from "@/lib/models/fact/shape";

/** A place in the page's stored text. */
export interface Place {
  start: number;
  end: number;
}

export interface Finding {
  field: FactField;
  value: string;
  detail?: Record<string, string>;
  adapter: string;
  confidence: number;
}

const QUOTE_LIMIT = 200;
const HIDDEN_LINE_LIMIT = 600;

/**
 * The text a page is stored with: what it shows, then lines with what it says without showing it.
 * All evidence is taken from here, so a quote can never differ from the stored text.
 */
export class Snapshot {
  private readonly hidden: string[] = [];
  private readonly placeOfLine = new Map<string, number>();
  private hiddenLength = 0;

  constructor(readonly visible: string) {}

  /** Adds a line to the unseen part (once) and returns where `value` stands in it. */
  say(label: string, value: string): Place {
    const shown = value.replace(/\s+/g, " ").trim().slice(0, HIDDEN_LINE_LIMIT);
    const line = label + shown;
    let start = this.placeOfLine.get(line);
    if (start === undefined) {
      start = this.base() + this.hiddenLength;
      this.placeOfLine.set(line, start);
      this.hidden.push(line);
      this.hiddenLength += line.length + 1;
    }
    return { start: start + label.length, end: start + line.length };
  }

  /** Where the value can be seen, else a new unseen line. */
  place(label: string, value: string): Place {
    const at = value.length > 2 ? this.visible.indexOf(value) : -1;
    return at < 0 ? this.say(label, value) : { start: at, end: at + value.length };
  }

  /** A fact with the readable stretch around its place as the quote. */
  fact(finding: Finding, place: Place): FoundFact {
    const quoted = place.start < this.visible.length ? this.widen(place) : this.hiddenLine(place);
    return { ...finding, ...quoted };
  }

  text(): string {
    return this.hidden.length === 0 ? this.visible : `${this.visible}\n\n${this.hidden.join("\n")}`;
  }

  private base(): number {
    return this.visible.length + 2;
  }

  private hiddenLine(place: Place): { quote: string; start: number; end: number } {
    const all = this.hidden.join("\n");
    const start = all.lastIndexOf("\n", place.start - this.base()) + 1;
    const found = all.indexOf("\n", place.end - this.base());
    const limit = Math.max(start + QUOTE_LIMIT, place.end - this.base());
    const end = Math.min(found < 0 ? all.length : found, limit);
    return { quote: all.slice(start, end), start: start + this.base(), end: end + this.base() };
  }

  /** Grows a place to its line, or to about 200 characters of it, cut at spaces. */
  private widen(place: Place): { quote: string; start: number; end: number } {
    const room = Math.max(0, QUOTE_LIMIT - (place.end - place.start));
    let start = place.start;
    let end = place.end;
    while (start > 0 && this.visible.charAt(start - 1) !== "\n" && place.start - start < room / 2) start -= 1;
    const after = room - (place.start - start);
    const visible = this.visible;
    while (end < visible.length && visible.charAt(end) !== "\n" && end - place.end < after) end += 1;
    start = this.wordStart(start, place.start);
    end = this.wordEnd(end, place.end);
    return { quote: visible.slice(start, end), start, end };
  }

  private wordStart(start: number, limit: number): number {
    if (start === 0 || /\s/.test(this.visible.charAt(start - 1))) return start;
    const space = this.visible.indexOf(" ", start);
    return space >= 0 && space < limit ? space + 1 : limit;
  }

  private wordEnd(end: number, limit: number): number {
    if (end >= this.visible.length || /\s/.test(this.visible.charAt(end))) return end;
    const space = this.visible.lastIndexOf(" ", end);
    return space > limit ? space : limit;
  }
}
