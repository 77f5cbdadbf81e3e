import type { ParsedPage } from "./collect/parsed-page";
import type { PageLink } from "./reading";
import { domainOf } from "./site-identity";

const LINKS_LIMIT = 2000;

const NO_PAGE = /^(?:#|mailto:|tel:|javascript:|data:|sms:|callto:|fax:|about:|blob:)/i;
/** A path that needs no resolving: most links of a menu. */
const PLAIN_PATH = /^\/(?!\/)[\w/-]*(?:\.[a-z]{2,5})?$/;

/** The absolute address a link leads to, without its fragment, and its host; null for what is no page. */
function resolve(href: string, base: URL): { href: string; hostname: string } | null {
  const link = href.trim().replace(/[\n\r\t]/g, "");
  if (link === "" || NO_PAGE.test(link)) return null;
  if (PLAIN_PATH.test(link)) return { href: base.origin + link, hostname: base.hostname };
  try {
    const url = new URL(link, base);
    url.hash = "";
    return url.protocol === "http:" || url.protocol === "https:" ? url : null;
  } catch {
    // No address at all: pages hold many such links, and there is nothing to follow.
    return null;
  }
}

/** The page's links, absolute, without fragments, each address once with the fullest text that leads to it. */
export function findLinks(page: ParsedPage, url: string): PageLink[] {
  if (!URL.canParse(url)) return [];
  const base = new URL(page.base !== null && URL.canParse(page.base, url) ? page.base : url, url);
  const site = domainOf(url);
  const host = new URL(url).hostname;
  const known = new Map<string, boolean>();
  const isOfSite = (name: string): boolean => {
    const answer = known.get(name) ?? domainOf(name) === site;
    known.set(name, answer);
    return answer;
  };
  const links = new Map<string, PageLink>();
  for (const anchor of page.anchors) {
    if (links.size >= LINKS_LIMIT) break;
    const target = resolve(anchor.href, base);
    if (target === null) continue;
    const text = (
      page.visible.slice(anchor.start, anchor.end).replace(/\s+/g, " ").trim() || anchor.label.trim()
    ).slice(0, 200);
    const earlier = links.get(target.href);
    if (earlier !== undefined) {
      if (earlier.text === "") earlier.text = text;
      continue;
    }
    const same = target.hostname === host || (site !== null && isOfSite(target.hostname));
    links.set(target.href, { url: target.href, text, rel: same ? "same-site" : "external" });
  }
  return [...links.values()];
}
