import type { SearchHit } from "./contract";

/** Ranks what an engine gave: web addresses only, each once, in the engine's order, at most `limit`. */
export function rankHits(found: Omit<SearchHit, "rank">[], limit: number): SearchHit[] {
  const seen = new Set<string>();
  const hits: SearchHit[] = [];
  for (const { url, title, snippet } of found) {
    if (hits.length >= limit) break;
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || seen.has(url)) continue;
    seen.add(url);
    hits.push({ url, title: tidy(title), snippet: tidy(snippet), rank: hits.length + 1 });
  }
  return hits;
}

function tidy(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
