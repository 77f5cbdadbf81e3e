import { z } from "zod";
import { AppError } from "@/lib/platform/errors";
import { askEngine, type EngineParts, parseJson, unreadable } from "../ask-engine";
import type { SearchAdapter, SearchQuery } from "../contract";
import { rankHits } from "../rank-hits";

const NAME = "brave";
const MAX_COUNT = 20;

const answerShape = z.object({
  web: z
    .object({
      results: z.array(
        z.object({ url: z.string(), title: z.string().nullish(), description: z.string().nullish() }),
      ),
    })
    .nullish(),
});

/** The Brave Search API. `parts.apiKey` is required. */
export function createBraveSearch(parts: EngineParts): SearchAdapter {
  return {
    name: NAME,
    async search(query) {
      if (!parts.apiKey)
        throw new AppError("unauthenticated", "Brave Search needs a key: set SEARCH_API_KEY.");
      const answer = await askEngine(NAME, parts, searchUrl(parts.baseUrl, query), {
        headers: { accept: "application/json", "x-subscription-token": parts.apiKey },
        signal: query.signal,
      });
      const parsed = answerShape.safeParse(parseJson(NAME, answer));
      if (!parsed.success) throw unreadable(NAME, parsed.error);
      const found = (parsed.data.web?.results ?? []).map(({ url, title, description }) => ({
        url,
        title: stripMarks(title ?? ""),
        snippet: stripMarks(description ?? ""),
      }));
      return rankHits(found, query.limit);
    },
  };
}

function searchUrl(baseUrl: string, query: SearchQuery): string {
  const url = new URL(baseUrl);
  if (url.pathname === "/") url.pathname = "/res/v1/web/search";
  url.searchParams.set("q", query.query);
  url.searchParams.set("count", String(Math.min(Math.max(query.limit, 1), MAX_COUNT)));
  url.searchParams.set("text_decorations", "false");
  if (query.country) url.searchParams.set("country", query.country);
  if (query.language) url.searchParams.set("search_lang", query.language);
  return url.href;
}

/** Some plans mark the words found with tags in spite of `text_decorations=false`. */
function stripMarks(text: string): string {
  return text.replace(/<\/?[a-z][^<>]*>/gi, "");
}
