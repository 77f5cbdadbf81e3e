import type { Attributes } from "./attributes";

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

  opened(tag: string, attributes: Attributes, depth: number): void {
    if (tag === "meta") this.meta(attributes);
    else if (tag === "html") this.language ??= attributes.lang?.toLowerCase() ?? null;
    else if (tag === "base") this.base ??= attributes.href ?? null;
    else if (tag === "link" && attributes.rel === "canonical") this.canonical ??= attributes.href ?? null;
    else this.logo(tag, attributes, depth);
  }

  closed(depth: number): void {
    if (this.logoDepth >= depth) this.logoDepth = 0;
  }

  private meta(attributes: Attributes): void {
    const name = (attributes.property ?? attributes.name ?? attributes["http-equiv"])?.toLowerCase();
    if (name === undefined || attributes.content === undefined) return;
    if (!this.metas.has(name)) this.metas.set(name, attributes.content.trim());
  }

  private logo(tag: string, attributes: Attributes, depth: number): void {
    const named = LOGO.test(attributes.class ?? "") || LOGO.test(attributes.id ?? "");
    if (tag !== "img") {
      if (named && this.logoDepth === 0) this.logoDepth = depth;
      return;
    }
    const alt = attributes.alt?.trim() ?? "";
    if (alt.length < 2 || this.logoAlts.length >= LOGO_LIMIT) return;
    if (named || this.logoDepth > 0 || LOGO.test(attributes.src ?? "") || /\blogo\b/i.test(alt))
      this.logoAlts.push(alt);
  }
}
