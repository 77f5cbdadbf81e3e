import type { Attributes } from "./attributes";
import { type CodedText, CodeReader, codeAt } from "./char-codes";
import { decodeEntities } from "./decode-entities";
import { ELEMENT_KINDS, type ElementKind, makeKind } from "./element-kinds";
import { hashOn } from "./known-names";
import { AttributeScanner } from "./scan-attributes";

/** What the scanner reports, in page order. */
export interface HtmlListener {
  /** The attributes are those of this tag only until the next one. */
  opened(kind: ElementKind, attributes: Attributes): void;
  closed(kind: ElementKind): void;
  /** Text, entities decoded, as a stretch of a source, so that nothing need be cut out to be looked at. */
  heard(source: CodedText, start: number, end: number): void;
}

const NAME_LIMIT = 60;
/** Few pages are longer. */
const PAGE = new CodeReader(256 * 1024);
/** Texts between two tags, with their entities decoded. */
const PIECE = new CodeReader(16 * 1024);
const SLASH = 47;
const GT = 62;
const BANG = 33;
const QUESTION = 63;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/**
 * A forgiving HTML scanner, front to back, one look at each character. It exists because facts need text, links and
 * a few attributes only: a general parser spends about twice as long on the same page before anything is kept.
 */
export class HtmlScanner {
  private readonly page: CodedText;
  private readonly attributes: AttributeScanner;
  /** Kinds of the names that HTML does not know. */
  private readonly strangers = new Map<string, ElementKind>();
  private commentsEnd = true;
  private nameEnd = 0;
  /** The next `&` at or behind what was read: text before it needs no decoding. */
  private ampersand = -1;

  constructor(
    private readonly html: string,
    private readonly listener: HtmlListener,
  ) {
    this.page = PAGE.read(html);
    this.attributes = new AttributeScanner(this.page);
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
    const { codes } = this.page;
    const code = codeAt(codes, open + 1);
    if (isLetter(code)) {
      this.text(textFrom, open);
      return this.openTag(open + 1);
    }
    if (code === SLASH && isLetter(codeAt(codes, open + 2))) {
      this.text(textFrom, open);
      return this.closeTag(open + 2);
    }
    if (code !== BANG && code !== QUESTION) return open;
    this.text(textFrom, open);
    return this.comment(open);
  }

  private text(start: number, end: number): void {
    if (end <= start) return;
    if (this.ampersand < start) {
      const found = this.html.indexOf("&", start);
      this.ampersand = found < 0 ? this.html.length : found;
    }
    if (this.ampersand >= end) this.listener.heard(this.page, start, end);
    else {
      const decoded = decodeEntities(this.html.slice(start, end));
      this.listener.heard(PIECE.read(decoded), 0, decoded.length);
    }
  }

  /** The kind of the tag whose name begins at `start`; `nameEnd` is then where the name ends. */
  private kind(start: number): ElementKind {
    const { html, page } = this;
    const { codes } = page;
    const limit = Math.min(html.length, start + NAME_LIMIT);
    let hash = 0;
    let end = start;
    for (; end < limit; end += 1) {
      const code = codeAt(codes, end);
      if (code <= 32 || code === SLASH || code === GT) break;
      hash = hashOn(hash, code);
    }
    this.nameEnd = end;
    return ELEMENT_KINDS.find(codes, start, end, hash) ?? this.stranger(html.slice(start, end).toLowerCase());
  }

  private stranger(name: string): ElementKind {
    const known = this.strangers.get(name) ?? makeKind(name);
    this.strangers.set(name, known);
    return known;
  }

  private openTag(start: number): number {
    const kind = this.kind(start);
    const end = this.attributes.scan(this.nameEnd);
    this.listener.opened(kind, this.attributes.found);
    return kind.rawEnd === null ? end : this.rawText(kind, kind.rawEnd, end);
  }

  /** Scripts, styles and titles hold no tags: their text goes up to their own closing tag. */
  private rawText({ name }: ElementKind, pattern: RegExp, start: number): number {
    pattern.lastIndex = start;
    const end = pattern.exec(this.html)?.index ?? this.html.length;
    if (name !== "script" && name !== "style") this.text(start, end);
    else if (end > start) this.listener.heard(this.page, start, end);
    return end;
  }

  private closeTag(start: number): number {
    const kind = this.kind(start);
    const end =
      codeAt(this.page.codes, this.nameEnd) === GT ? this.nameEnd : this.html.indexOf(">", this.nameEnd);
    this.listener.closed(kind);
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
