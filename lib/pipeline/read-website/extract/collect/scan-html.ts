import type { Attributes } from "./attributes";
import { decodeEntities } from "./decode-entities";
import { AttributeScanner } from "./scan-attributes";

/** What the scanner reports, in page order. Names are lower case, entities decoded. */
export interface HtmlListener {
  opened(tag: string, attributes: Attributes): void;
  closed(tag: string): void;
  heard(text: string): void;
}

const RAW_ENDS: Record<string, RegExp> = {
  script: /<\/script[\s/>]/gi,
  style: /<\/style[\s/>]/gi,
  title: /<\/title[\s/>]/gi,
  textarea: /<\/textarea[\s/>]/gi,
  iframe: /<\/iframe[\s/>]/gi,
  xmp: /<\/xmp[\s/>]/gi,
};
const NAME_LIMIT = 60;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/**
 * A forgiving HTML scanner, front to back, one look at each character. It exists because facts need text, links and
 * a few attributes only: a general parser spends three times as long on the same page.
 */
export class HtmlScanner {
  private readonly attributes: AttributeScanner;
  private commentsEnd = true;

  constructor(
    private readonly html: string,
    private readonly listener: HtmlListener,
  ) {
    this.attributes = new AttributeScanner(html);
  }

  run(): void {
    const { html } = this;
    let at = 0;
    let textFrom = 0;
    while (at < html.length) {
      const open = html.indexOf("<", at);
      if (open < 0) break;
      const end = this.markupEnd(open, textFrom);
      if (end > open) textFrom = end;
      at = Math.max(end, open + 1);
    }
    this.text(textFrom, html.length);
  }

  /** Handles the markup at `open` and returns its end, or `open` itself when it is only a `<` in the text. */
  private markupEnd(open: number, textFrom: number): number {
    const { html } = this;
    const code = html.charCodeAt(open + 1);
    if (isLetter(code)) {
      this.text(textFrom, open);
      return this.openTag(open + 1);
    }
    if (code === 47 && isLetter(html.charCodeAt(open + 2))) {
      this.text(textFrom, open);
      return this.closeTag(open + 2);
    }
    if (code !== 33 && code !== 63) return open;
    this.text(textFrom, open);
    return this.comment(open);
  }

  private text(from: number, to: number): void {
    if (to > from) this.listener.heard(decodeEntities(this.html.slice(from, to)));
  }

  private name(from: number): string {
    let i = from;
    const limit = Math.min(this.html.length, from + NAME_LIMIT);
    for (; i < limit; i += 1) {
      const code = this.html.charCodeAt(i);
      if (code <= 32 || code === 47 || code === 62) break;
    }
    return this.html.slice(from, i);
  }

  private openTag(from: number): number {
    const raw = this.name(from);
    const tag = raw.toLowerCase();
    const { attributes, end } = this.attributes.scan(from + raw.length);
    this.listener.opened(tag, attributes);
    const rawEnd = RAW_ENDS[tag];
    return rawEnd === undefined ? end : this.rawText(tag, rawEnd, end);
  }

  /** Scripts, styles and titles hold no tags: their text goes up to their own closing tag. */
  private rawText(tag: string, pattern: RegExp, from: number): number {
    pattern.lastIndex = from;
    const found = pattern.exec(this.html);
    const end = found?.index ?? this.html.length;
    const body = this.html.slice(from, end);
    if (body !== "") this.listener.heard(tag === "script" || tag === "style" ? body : decodeEntities(body));
    return end;
  }

  private closeTag(from: number): number {
    const name = this.name(from);
    const end = this.html.indexOf(">", from + name.length);
    this.listener.closed(name.toLowerCase());
    return end < 0 ? this.html.length : end + 1;
  }

  private comment(open: number): number {
    const { html } = this;
    if (html.startsWith("<!--", open) && this.commentsEnd) {
      const end = html.indexOf("-->", open + 2);
      if (end >= 0) return end + 3;
      this.commentsEnd = false;
    }
    if (html.startsWith("<!--", open)) return open + 4;
    const end = html.indexOf(">", open);
    return end < 0 ? html.length : end + 1;
  }
}
