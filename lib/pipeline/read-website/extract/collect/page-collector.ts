import { MarkedItems } from "../structured-data/marked-items";
import { type Attributes, NO_ATTRIBUTES } from "./attributes";
import { BLOCKS, SPACED, UNREAD } from "./element-kinds";
import { HeadFacts } from "./head-facts";
import { Obfuscations } from "./obfuscations";
import { OpenElements } from "./open-elements";
import { PageText } from "./page-text";
import type { ParsedPage } from "./parsed-page";
import { Scripts } from "./scripts";
import { Spans } from "./spans";

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const REVERSED_STYLE = /bidi-override/i;
const SHELL_IDS = /^(?:root|app|__next|__nuxt|___gatsby|svelte|q-app)$/;
const AT_SIGN_PICTURE = /^\W{0,2}(?:@|at|dot|\.)\W{0,2}$/i;
const NOSCRIPT_LIMIT = 5000;

/** Takes the parser's events and puts them in order: text, links, headings, marked items, scripts. */
export class PageCollector {
  private readonly elements = new OpenElements();
  private readonly text = new PageText();
  private readonly items = new MarkedItems();
  private readonly spans = new Spans();
  private readonly head = new HeadFacts();
  private readonly scripts = new Scripts();
  private readonly obfuscations = new Obfuscations();
  /** The element whose content is left out of the text: its depth (0: none), name and content so far. */
  private unread = { depth: 0, tag: "", body: "" };
  private reversed = { depth: 0, body: "" };
  private noscript = "";
  private hasShellRoot = false;

  constructor(private readonly reversedClasses: ReadonlySet<string>) {}

  opened(tag: string, attributes: Attributes): void {
    if (this.unread.depth > 0) {
      if (!this.elements.isVoid(tag)) this.elements.push(tag);
      return;
    }
    for (let ended = this.elements.endedBy(tag); ended > 0; ended -= 1) this.leave();
    this.elements.push(tag);
    this.enter(tag, attributes);
    if (this.elements.isVoid(tag)) this.leave();
  }

  closed(tag: string): void {
    const ended = this.elements.closedBy(tag);
    if (ended === 0 && (tag === "br" || tag === "p")) this.text.breakLine();
    for (let left = ended; left > 0; left -= 1) this.leave();
  }

  heard(data: string): void {
    if (this.unread.depth > 0) this.unread.body += data;
    else if (this.reversed.depth > 0) this.reversed.body += data;
    else this.text.append(data);
  }

  finish(): ParsedPage {
    while (this.elements.depth > 0) this.leave();
    const { text, spans, head, scripts, obfuscations } = this;
    return {
      visible: text.toString(),
      seams: text.seams,
      title: head.title?.replace(/\s+/g, " ").trim() || null,
      language: head.language,
      base: head.base,
      canonical: head.canonical,
      metas: head.metas,
      logoAlts: head.logoAlts,
      anchors: spans.anchors,
      headings: spans.headings,
      addresses: spans.addresses,
      footers: spans.footers,
      jsonLd: scripts.jsonLd,
      writers: scripts.writers,
      scripts: { count: scripts.count, bytes: scripts.bytes, sources: scripts.sources },
      cloudflare: obfuscations.cloudflare,
      dataAttributes: obfuscations.dataAttributes,
      handlers: obfuscations.handlers,
      items: this.items.top,
      noscript: this.noscript,
      hasShellRoot: this.hasShellRoot,
    };
  }

  private enter(tag: string, attributes: Attributes): void {
    const { depth } = this.elements;
    if (tag === "script") this.scripts.opened(attributes);
    if (this.isUnread(tag, attributes)) {
      this.unread = { depth, tag, body: "" };
      return;
    }
    this.separate(tag);
    const at = this.text.length;
    this.spans.opened(tag, attributes, depth, at);
    if (attributes === NO_ATTRIBUTES) return;
    this.head.opened(tag, attributes, depth);
    if (this.isReversed(attributes)) this.reversed.depth = depth;
    this.obfuscations.opened(attributes, at);
    this.items.opened(tag, attributes, depth, at);
    if (tag === "img" && attributes.alt) this.picture(attributes.alt);
    if (attributes.id !== undefined && SHELL_IDS.test(attributes.id)) this.hasShellRoot = true;
  }

  private leave(): void {
    const { depth } = this.elements;
    if (this.unread.depth > 0) this.closeUnread();
    else {
      if (this.reversed.depth === depth) this.closeReversed();
      const at = this.text.length;
      this.items.closed(depth, at);
      this.spans.closed(depth, at);
    }
    this.head.closed(depth);
    const tag = this.elements.pop();
    if (this.unread.depth === 0) this.separate(tag);
  }

  private isUnread(tag: string, attributes: Attributes): boolean {
    if (UNREAD.has(tag)) return true;
    // Hidden blocks are menus and tabs a visitor can open; a hidden inline element is there to break up an address.
    if (BLOCKS.has(tag) || tag === "a") return false;
    return attributes.style !== undefined && HIDDEN_STYLE.test(attributes.style);
  }

  private isReversed({ style, class: className }: Attributes): boolean {
    if (this.reversed.depth > 0) return false;
    if (style !== undefined && REVERSED_STYLE.test(style)) return true;
    if (this.reversedClasses.size === 0 || className === undefined) return false;
    return className.split(/\s+/).some((name) => this.reversedClasses.has(name));
  }

  private separate(tag: string): void {
    if (tag === "br" || BLOCKS.has(tag)) this.text.breakLine();
    else if (tag === "td" || tag === "th") this.text.breakCell();
    else if (SPACED.has(tag)) this.text.space();
    else if (tag !== "wbr") this.text.seam();
  }

  private picture(alt: string): void {
    if (AT_SIGN_PICTURE.test(alt)) this.text.append(alt);
    this.spans.picture(alt);
  }

  private closeReversed(): void {
    const readable = [...this.reversed.body].reverse().join("");
    this.reversed = { depth: 0, body: "" };
    this.text.append(readable);
  }

  private closeUnread(): void {
    if (this.unread.depth !== this.elements.depth) return;
    const { tag, body } = this.unread;
    if (tag === "script") this.scripts.closed(body);
    if (tag === "title") this.head.title ??= body;
    if (tag === "noscript" && this.noscript.length < NOSCRIPT_LIMIT) this.noscript += `${body}\n`;
    this.unread = { depth: 0, tag: "", body: "" };
  }
}
