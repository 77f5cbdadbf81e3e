import { Attribute, type Attributes } from "./attributes";

const LOGO = /logo|brand/i;
const LOGO_LIMIT = 5;

/** What the head of a page (and its logo) says about the page: title, metas, base, canonical address. */
export class HeadFacts {
  title: string | null = null;
  language: string | null = null;
  base: string | null = null;
  canonical: string | null = null;
  readonly metas = new Map<string, string>();
  readonly logoAlts: string[] = [];
  private logoDepth = 0;

  /** @param isLogo whether the element's class says that it is a logo */
  opened(tag: string, attributes: Attributes, depth: number, isLogo: boolean): void {
    if (tag === "meta") this.meta(attributes);
    else if (tag === "html") this.language ??= attributes.get(Attribute.lang)?.toLowerCase() ?? null;
    else if (tag === "base") this.base ??= attributes.get(Attribute.href) ?? null;
    else if (tag === "link" && attributes.get(Attribute.rel) === "canonical")
      this.canonical ??= attributes.get(Attribute.href) ?? null;
    else this.logo(tag, attributes, depth, isLogo);
  }

  closed(depth: number): void {
    if (this.logoDepth >= depth) this.logoDepth = 0;
  }

  private meta(attributes: Attributes): void {
    const { property, name, httpEquiv } = Attribute;
    const key = (
      attributes.get(property) ??
      attributes.get(name) ??
      attributes.get(httpEquiv)
    )?.toLowerCase();
    const content = attributes.get(Attribute.content);
    if (key === undefined || content === undefined) return;
    if (!this.metas.has(key)) this.metas.set(key, content.trim());
  }

  private logo(tag: string, attributes: Attributes, depth: number, isLogo: boolean): void {
    const named = isLogo || LOGO.test(attributes.get(Attribute.id) ?? "");
    if (tag !== "img") {
      if (named && this.logoDepth === 0) this.logoDepth = depth;
      return;
    }
    const alt = attributes.get(Attribute.alt)?.trim() ?? "";
    if (alt.length < 2 || this.logoAlts.length >= LOGO_LIMIT) return;
    const source = attributes.get(Attribute.src) ?? "";
    if (named || this.logoDepth > 0 || LOGO.test(source) || /\blogo\b/i.test(alt)) this.logoAlts.push(alt);
  }
}
