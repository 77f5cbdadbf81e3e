import { chooseFromSitemap, chooseLinks } from "./extract/choose-links";
import type { ReadAddress, ReadPage } from "./read-page";
import { MOST_PAGES } from "./rules";

interface Tools {
  readAddress: ReadAddress;
  sitemapUrls: (origin: string, limit: number, signal?: AbortSignal) => Promise<string[]>;
}

/**
 * The home page and the few pages that tell the most: contact, imprint, about, team. A page that fails is left out.
 * One after the other, because a host gets one request at a time.
 */
export async function readPages(
  tools: Tools,
  options: { country?: string; signal?: AbortSignal },
  home: ReadPage,
): Promise<ReadPage[]> {
  const pages = [home];
  const seen = new Set([home.reading.url]);
  for (const url of await wantedPages(tools, home, options.signal)) {
    if (seen.has(url)) continue;
    seen.add(url);
    const answer = await tools.readAddress(url, options);
    if (answer.kind === "failed") continue;
    const redirectedToKnown = answer.reading.url !== url && seen.has(answer.reading.url);
    if (redirectedToKnown) continue;
    seen.add(answer.reading.url);
    pages.push(answer);
  }
  return pages;
}

async function wantedPages(tools: Tools, home: ReadPage, signal?: AbortSignal): Promise<string[]> {
  const limit = MOST_PAGES - 1;
  const linked = chooseLinks(home.reading, { limit, already: [home.reading.url] });
  if (linked.length > 0) return linked;
  // A site whose front page links nowhere useful may still list its pages for search engines.
  const listed = await tools.sitemapUrls(new URL(home.reading.url).origin, 200, signal);
  return chooseFromSitemap(listed, { limit, already: [home.reading.url] });
}
