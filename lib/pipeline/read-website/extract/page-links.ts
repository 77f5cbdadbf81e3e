import type { Anchor, ParsedPage } from "./collect/parsed-page";
import type { PageLink } from "./reading";
import { domainOf } from "./site-identity";

const LINKS_LIMIT = 2000;

const NO_PAGE = /^(?:#|mailto:|tel:|javascript:|data:|sms:|callto:|fax:|about:|blob:)/i;
/** White space that is no plain space; the text of a page has no two of those in a row. */
const OTHER_SPACE = /[^\S ]/;
/** A path that needs no resolving: most links of a menu. */
const PLAIN_PATH = /^\/(?!\/)[\w/-]*(?:\.[a-z]{2,5})?$/;

interface Base {
  url: URL;
  /** Its parts, asked once: a `URL` makes them anew each time. */
  origin: string;
  hostname: string;
}

/** The absolute address a link leads to, without its fragment, and its host; null for what is no page. */
function resolve(
  raw: string,
  { url: base, origin, hostname }: Base,
): { href: string; hostname: string } | null {
  if (PLAIN_PATH.test(raw)) return { href: origin + raw, hostname };
  const link = raw.trim().replace(/[\n\r\t]/g, "");
  if (link === "" || NO_PAGE.test(link)) return null;
  if (PLAIN_PATH.test(link)) return { href: origin + link, hostname };
  try {
    const url = new URL(link, base);
    url.hash = "";
    return url.protocol === "http:" || url.protocol === "https:" ? url : null;
  } catch {
    // No address at all: pages hold many such links, and there is nothing to follow.
    return null;
  }
}

/** The words of a link on one line, else its label. */
function wordsOf({ start, end, label }: Anchor, visible: string): string {
  const shown = visible.slice(start, end).trim();
  const line = OTHER_SPACE.test(shown) ? shown.replace(/\s+/g, " ") : shown;
  return (line || label.trim()).slice(0, 200);
}

/** The page's links, absolute, without fragments, each address once with the fullest text that leads to it. */
export function findLinks(page: ParsedPage, url: string): PageLink[] {
  if (!URL.canParse(url)) return [];
  const baseUrl = new URL(page.base !== null && URL.canParse(page.base, url) ? page.base : url, url);
  const base = { url: baseUrl, origin: baseUrl.origin, hostname: baseUrl.hostname };
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
    const earlier = links.get(target.href);
    if (earlier !== undefined) {
      if (earlier.text === "") earlier.text = wordsOf(anchor, page.visible);
      continue;
    }
    const same = target.hostname === host || (site !== null && isOfSite(target.hostname));
    links.set(target.href, {
      url: target.href,
      text: wordsOf(anchor, page.visible),
      rel: same ? "same-site" : "external",
    });
  }
  return [...links.values()];
}
