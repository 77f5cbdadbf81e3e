import { Attributes, KNOWN_ATTRIBUTES } from "./attributes";
import { type CodedText, codeAt } from "./char-codes";
import { hashOn } from "./known-names";

const GT = 62;
const EQUALS = 61;
const SLASH = 47;
const DOUBLE = 34;
const SINGLE = 39;
const SMALL_D = 100;
const DATA = "data-";

/** Reads attributes from inside a tag. Keeps going over whatever real pages do wrong; never looks at a character twice. */
export class AttributeScanner {
  /** Those of the tag scanned last. */
  readonly found: Attributes;
  /** From here on there is no closing quote: asking again would make a page of open quotes quadratic. */
  private noDouble = Number.POSITIVE_INFINITY;
  private noSingle = Number.POSITIVE_INFINITY;
  private at = 0;
  /** Where the last value stands. */
  private valueStart = 0;
  private valueEnd = 0;

  private readonly html: string;
  private readonly codes: Uint16Array;

  constructor({ text, codes }: CodedText) {
    this.html = text;
    this.codes = codes;
    this.found = new Attributes(text);
  }

  /** Reads on from inside a tag and returns the place just after its `>`. */
  scan(from: number): number {
    const { html, codes } = this;
    this.found.clear();
    this.at = from;
    while (this.at < html.length) {
      const code = codeAt(codes, this.at);
      if (code === GT) return this.at + 1;
      if (code <= 32 || code === SLASH) this.at += 1;
      else this.attribute();
    }
    return html.length;
  }

  private attribute(): void {
    const { html, codes } = this;
    const start = this.at;
    let hash = hashOn(0, codeAt(codes, start));
    let end = start + 1;
    for (; end < html.length; end += 1) {
      const code = codeAt(codes, end);
      if (code <= 32 || code === EQUALS || code === GT || code === SLASH) break;
      hash = hashOn(hash, code);
    }
    this.value(end);
    const known = KNOWN_ATTRIBUTES.find(codes, start, end, hash);
    if (known !== undefined) this.found.keep(known, this.valueStart, this.valueEnd);
    else if ((codeAt(codes, start) | 32) === SMALL_D && this.isData(start, end))
      this.found.keepData(start, end, this.valueStart, this.valueEnd);
  }

  private isData(start: number, end: number): boolean {
    return end - start >= DATA.length && this.html.slice(start, start + DATA.length).toLowerCase() === DATA;
  }

  /** Finds the value of the attribute whose name ends at `nameEnd`, which may be empty, and moves on behind it. */
  private value(nameEnd: number): void {
    const { html, codes } = this;
    let i = this.skipBlanks(nameEnd);
    if (codeAt(codes, i) !== EQUALS) {
      this.valueStart = this.valueEnd = this.at = i;
      return;
    }
    i = this.skipBlanks(i + 1);
    const quote = codeAt(codes, i);
    if (quote === DOUBLE || quote === SINGLE) {
      i += 1;
      const close = this.closing(quote, i);
      if (close >= 0) {
        this.valueStart = i;
        this.valueEnd = close;
        this.at = close + 1;
        return;
      }
    }
    this.valueStart = i;
    while (i < html.length && codeAt(codes, i) > 32 && codeAt(codes, i) !== GT) i += 1;
    this.valueEnd = this.at = i;
  }

  private skipBlanks(from: number): number {
    let i = from;
    while (codeAt(this.codes, i) <= 32) i += 1;
    return i;
  }

  private closing(quote: number, from: number): number {
    const known = quote === DOUBLE ? this.noDouble : this.noSingle;
    if (from >= known) return -1;
    const found = this.html.indexOf(quote === DOUBLE ? '"' : "'", from);
    if (found < 0) {
      if (quote === DOUBLE) this.noDouble = from;
      else this.noSingle = from;
    }
    return found;
  }
}
