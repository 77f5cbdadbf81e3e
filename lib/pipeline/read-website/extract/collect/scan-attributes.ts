import { type Attributes, NO_ATTRIBUTES } from "./attributes";
import { decodeEntities } from "./decode-entities";

const GT = 62;
const EQUALS = 61;
const SLASH = 47;
const DOUBLE = 34;
const SINGLE = 39;

export interface ScannedAttributes {
  attributes: Attributes;
  /** Just after the tag's `>`. */
  end: number;
}

/** Reads attributes from inside a tag. Keeps going over whatever real pages do wrong; never looks at a character twice. */
export class AttributeScanner {
  /** From here on there is no closing quote: asking again would make a page of open quotes quadratic. */
  private noDouble = Number.POSITIVE_INFINITY;
  private noSingle = Number.POSITIVE_INFINITY;
  /** Where the last value ended. */
  private at = 0;

  constructor(private readonly html: string) {}

  scan(from: number): ScannedAttributes {
    const { html } = this;
    if (html.charCodeAt(from) === GT) return { attributes: NO_ATTRIBUTES, end: from + 1 };
    const attributes: Attributes = {};
    this.at = from;
    while (this.at < html.length) {
      const code = html.charCodeAt(this.at);
      if (code === GT) return { attributes, end: this.at + 1 };
      if (code <= 32 || code === SLASH) this.at += 1;
      else this.attribute(attributes);
    }
    return { attributes, end: html.length };
  }

  private attribute(attributes: Attributes): void {
    const { html } = this;
    const start = this.at;
    let i = start + 1;
    for (; i < html.length; i += 1) {
      const code = html.charCodeAt(i);
      if (code <= 32 || code === EQUALS || code === GT || code === SLASH) break;
    }
    const name = html.slice(start, i).toLowerCase();
    while (html.charCodeAt(i) <= 32) i += 1;
    this.at = i;
    const value = html.charCodeAt(i) === EQUALS ? this.value(i + 1) : "";
    if (attributes[name] === undefined && name !== "__proto__")
      attributes[name] = decodeEntities(value, true);
  }

  private value(from: number): string {
    const { html } = this;
    let i = from;
    while (html.charCodeAt(i) <= 32) i += 1;
    const quote = html.charCodeAt(i);
    if (quote === DOUBLE || quote === SINGLE) {
      const close = this.closing(quote, i + 1);
      if (close >= 0) {
        this.at = close + 1;
        return html.slice(i + 1, close);
      }
      i += 1;
    }
    const start = i;
    for (; i < html.length; i += 1) {
      const code = html.charCodeAt(i);
      if (code <= 32 || code === GT) break;
    }
    this.at = i;
    return html.slice(start, i);
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
