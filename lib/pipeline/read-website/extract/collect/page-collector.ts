import { MarkedItems } from "../structured-data/marked-items";
import { Attribute, type Attributes } from "./attributes";
import type { CodedText } from "./char-codes";
import { type ClassMeaning, classReader, NO_CLASS, type StyledNames } from "./class-names";
import { Concealed } from "./concealed";
import type { ElementKind } from "./element-kinds";
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
  private readonly concealed: Concealed;
  private readonly readClass: (className: string) => ClassMeaning;

  constructor(styled: StyledNames) {
    this.concealed = new Concealed(styled.concealed);
    this.readClass = classReader(styled);
  }

  opened(kind: ElementKind, attributes: Attributes): void {
    if (this.unread.depth > 0) {
      if (!kind.isVoid) this.elements.push(kind);
      return;
    }
    for (let ended = this.elements.endedBy(kind); ended > 0; ended -= 1) this.leave();
    this.elements.push(kind);
    this.enter(kind, attributes);
    if (kind.isVoid) this.leave();
  }

  closed(kind: ElementKind): void {
    const ended = this.elements.closedBy(kind);
    if (ended === 0 && (kind.name === "br" || kind.name === "p")) this.text.breakLine();
    for (let left = ended; left > 0; left -= 1) this.leave();
  }

  heard(source: CodedText, start: number, end: number): void {
    if (this.unread.depth > 0) this.unread.body += source.text.slice(start, end);
    else if (this.reversed.depth > 0) this.reversed.body += source.text.slice(start, end);
    else this.text.append(source, start, end);
  }

  finish(): ParsedPage {
    while (this.elements.depth > 0) this.leave();
    const { text, spans, head, scripts, obfuscations } = this;
    const lines = text.lines();
    return {
      visible: text.toString(),
      lines,
      digitalLines: lines.filter(({ digits }) => digits >= 2),
      markedLines: lines.filter(({ isMarked }) => isMarked),
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
      concealed: this.concealed.stretches,
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

  private enter(kind: ElementKind, attributes: Attributes): void {
    const { depth } = this.elements;
    if (kind.name === "script") this.scripts.opened(attributes);
    if (this.isUnread(kind, attributes)) {
      this.unread = { depth, tag: kind.name, body: "" };
      return;
    }
    this.separate(kind);
    const at = this.text.length;
    const className = attributes.get(Attribute.class);
    const meaning = className === undefined ? NO_CLASS : this.readClass(className);
    this.spans.opened(kind, attributes, depth, at, meaning.isFooter);
    this.concealed.opened(kind.name, attributes, depth, at, meaning.isConcealed);
    if (!attributes.isEmpty) this.describe(kind, attributes, at, meaning);
  }

  /** What the attributes say besides where the element stands. */
  private describe({ name }: ElementKind, attributes: Attributes, at: number, meaning: ClassMeaning): void {
    const { depth } = this.elements;
    this.head.opened(name, attributes, depth, meaning.isLogo);
    if (this.reversed.depth === 0 && (meaning.isReversed || isReversed(attributes)))
      this.reversed.depth = depth;
    this.obfuscations.opened(attributes, at);
    this.items.opened(name, attributes, depth, at, meaning.mayBeCard);
    if (name === "img") this.picture(attributes.get(Attribute.alt) ?? "");
    if (attributes.has(Attribute.id) && SHELL_IDS.test(attributes.get(Attribute.id) ?? ""))
      this.hasShellRoot = true;
  }

  private leave(): void {
    const { depth } = this.elements;
    if (this.unread.depth > 0) this.closeUnread();
    else {
      if (this.reversed.depth === depth) this.closeReversed();
      const at = this.text.length;
      this.items.closed(depth, at);
      this.spans.closed(depth, at);
      this.concealed.closed(depth, at);
    }
    this.head.closed(depth);
    const kind = this.elements.pop();
    if (kind !== undefined && this.unread.depth === 0) this.separate(kind);
  }

  private isUnread(kind: ElementKind, attributes: Attributes): boolean {
    if (kind.isUnread) return true;
    // Hidden blocks are menus and tabs a visitor can open; a hidden inline element is there to break up an address.
    if (kind.isBlock || kind.name === "a" || !attributes.has(Attribute.style)) return false;
    return HIDDEN_STYLE.test(attributes.get(Attribute.style) ?? "");
  }

  private separate({ parting }: ElementKind): void {
    if (parting === "line") this.text.breakLine();
    else if (parting === "seam") this.text.seam();
    else if (parting === "cell") this.text.breakCell();
    else if (parting === "space") this.text.space();
  }

  private picture(alt: string): void {
    if (alt === "") return;
    if (AT_SIGN_PICTURE.test(alt)) this.text.say(alt);
    this.spans.picture(alt);
  }

  private closeReversed(): void {
    const readable = [...this.reversed.body].reverse().join("");
    this.reversed = { depth: 0, body: "" };
    this.text.say(readable);
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

function isReversed(attributes: Attributes): boolean {
  return attributes.has(Attribute.style) && REVERSED_STYLE.test(attributes.get(Attribute.style) ?? "");
}
