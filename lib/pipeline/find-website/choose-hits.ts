import { getDomain } from "tldts";
import { isNotACompanySite } from "./not-a-company-site";

export interface SiteHit {
  domain: string;
  /** The pages of the site that the engine named, best first. */
  urls: string[];
  /** What the engine shows of the best of them. */
  title: string;
  snippet: string;
}

/** The sites among search results that may be a company's own, in the engine's order, one entry a domain. */
export function chooseHits(
  hits: { url: string; title: string; snippet: string }[],
  limit: number,
): SiteHit[] {
  const sites = new Map<string, SiteHit>();
  for (const hit of hits) {
    const domain = getDomain(hit.url);
    if (domain === null || isNotACompanySite(hit.url)) continue;
    const site = sites.get(domain) ?? { domain, urls: [], title: hit.title, snippet: hit.snippet };
    site.urls.push(hit.url);
    sites.set(domain, site);
  }
  return [...sites.values()].slice(0, limit);
}
