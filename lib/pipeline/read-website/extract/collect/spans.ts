import { Attribute, type Attributes } from "./attributes";
import type { ElementKind } from "./element-kinds";
import type { Anchor, Heading, Stretch } from "./parsed-page";

const LIST_LIMIT = 4000;
const FOOTER_ID = /^(?:site-?|page-?|main-?)?footer/i;

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

  /** @param isFooter whether the element's class says that it is a footer */
  opened(kind: ElementKind, attributes: Attributes, depth: number, at: number, isFooter: boolean): void {
    const span = this.spanOf(kind, attributes, at, isFooter);
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

  private spanOf(
    { name, level }: ElementKind,
    attributes: Attributes,
    at: number,
    isFooter: boolean,
  ): Stretch | null {
    if (name === "a") return this.anchorOf(attributes, at);
    if (level > 0) return this.keep(this.headings, { level, start: at, end: at });
    if (name === "address") return this.keep(this.addresses, { start: at, end: at });
    return isFooter || name === "footer" || FOOTER_ID.test(attributes.get(Attribute.id) ?? "")
      ? this.keep(this.footers, { start: at, end: at })
      : null;
  }

  private anchorOf(attributes: Attributes, at: number): Stretch | null {
    const href = attributes.get(Attribute.href);
    if (href === undefined) return null;
    const label = attributes.get(Attribute.ariaLabel) ?? attributes.get(Attribute.title) ?? "";
    const anchor = { href, label, inFooter: this.footerDepth > 0, start: at, end: at };
    this.lastAnchor = anchor;
    return this.keep(this.anchors, anchor);
  }

  private keep<T>(list: T[], span: T): T | null {
    if (list.length >= LIST_LIMIT) return null;
    list.push(span);
    return span;
  }
}
