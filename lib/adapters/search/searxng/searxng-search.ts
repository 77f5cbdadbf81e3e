import { z } from "zod";
import { AppError } from "@/lib/platform/errors";
import { askEngine, type EngineParts, parseJson, unreadable } from "../ask-engine";
import type { SearchAdapter, SearchQuery } from "../contract";
import { rankHits } from "../rank-hits";

const resultShape = z.object({
  url: z.string(),
  title: z.string().nullish(),
  content: z.string().nullish(),
});

// One odd result (maps and answers have no url) must not cost the others.
const answerShape = z.object({ results: z.array(z.unknown()) });

/**
 * A SearXNG instance's JSON interface. The instance must have `json` among its `search.formats`.
 * @param name how the adapter calls itself in facts and messages
 */
export function createSearxngSearch(parts: EngineParts, name = "searxng"): SearchAdapter {
  return {
    name,
    async search(query) {
      const answer = await askJson(name, parts, query);
      const parsed = answerShape.safeParse(answer);
      if (!parsed.success) throw unreadable(name, parsed.error);
      const results = parsed.data.results.flatMap((entry) => resultShape.safeParse(entry).data ?? []);
      const found = results.map(({ url, title, content }) => ({
        url,
        title: title ?? "",
        snippet: content ?? "",
      }));
      return rankHits(found, query.limit);
    },
  };
}

async function askJson(name: string, parts: EngineParts, query: SearchQuery): Promise<unknown> {
  const url = searchUrl(parts.baseUrl, query);
  const headers = { accept: "application/json" };
  try {
    return parseJson(name, await askEngine(name, parts, url, { headers, signal: query.signal }));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "unauthenticated") throw error;
    throw new AppError(
      "unauthenticated",
      "SearXNG refused the request (403). Enable the json format: add `json` to `search.formats` in its settings.yml.",
      { cause: error },
    );
  }
}

function searchUrl(baseUrl: string, query: SearchQuery): string {
  const url = new URL(baseUrl);
  const path = url.pathname.replace(/\/+$/, "");
  url.pathname = path.endsWith("/search") ? path : `${path}/search`;
  url.searchParams.set("q", query.query);
  url.searchParams.set("format", "json");
  if (query.language) {
    const region = query.country ? `-${query.country.toUpperCase()}` : "";
    url.searchParams.set("language", `${query.language}${region}`);
  }
  return url.href;
}
