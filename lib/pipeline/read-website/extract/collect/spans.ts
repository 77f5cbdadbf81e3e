import type { Attributes } from "./attributes";
import { HEADING_LEVELS } from "./element-kinds";
import type { Anchor, Heading, Stretch } from "./parsed-page";

const LIST_LIMIT = 4000;

interface OpenSpan {
  depth: number;
  span: Stretch;
}

/** Remembers where links, headings, `<address>` elements and footers begin and end in the visible text. */
export class Spans {
  readonly anchors: Anchor[] = [];
  readonly headings: Heading[] = [];
  readonly addresses: Stretch[] = [];
  readonly footers: Stretch[] = [];
  private readonly open: OpenSpan[] = [];
  private footerDepth = 0;
  private lastAnchor: Anchor | null = null;

  opened(tag: string, attributes: Attributes, depth: number, at: number): void {
    const span = this.spanOf(tag, attributes, at);
    if (span === null) return;
    this.open.push({ depth, span });
    if (this.footerDepth === 0 && this.footers.includes(span)) this.footerDepth = depth;
  }

  closed(depth: number, at: number): void {
    for (let last = this.open.at(-1); last !== undefined && last.depth >= depth; last = this.open.at(-1)) {
      last.span.end = at;
      if (last.span === this.lastAnchor) this.lastAnchor = null;
      this.open.pop();
    }
    if (this.footerDepth >= depth) this.footerDepth = 0;
  }

  /** A picture inside a link says what the link is for when the link has no words. */
  picture(alt: string): void {
    if (this.lastAnchor !== null && this.lastAnchor.label === "") this.lastAnchor.label = alt;
  }

  private spanOf(tag: string, attributes: Attributes, at: number): Stretch | null {
    if (tag === "a") return this.anchorOf(attributes, at);
    const level = HEADING_LEVELS.get(tag);
    if (level !== undefined) return this.keep(this.headings, { level, start: at, end: at });
    if (tag === "address") return this.keep(this.addresses, { start: at, end: at });
    if (tag === "footer" || isFooterName(attributes)) return this.keep(this.footers, { start: at, end: at });
    return null;
  }

  private anchorOf(attributes: Attributes, at: number): Stretch | null {
    if (attributes.href === undefined) return null;
    const label = attributes["aria-label"] ?? attributes.title ?? "";
    const anchor = { href: attributes.href, label, inFooter: this.footerDepth > 0, start: at, end: at };
    this.lastAnchor = anchor;
    return this.keep(this.anchors, anchor);
  }

  private keep<T>(list: T[], span: T): T | null {
    if (list.length >= LIST_LIMIT) return null;
    list.push(span);
    return span;
  }
}

function isFooterName({ id, class: className }: Attributes): boolean {
  return (
    (id !== undefined && /^(?:site-?|page-?|main-?)?footer/i.test(id)) ||
    (className !== undefined && /(?:^|\s)(?:site-?|page-?|main-?)?footer(?:\s|$)/i.test(className))
  );
}
