import { AppError } from "@/lib/platform/errors";
import { askEngine, type EngineParts, unreadable } from "../ask-engine";
import type { SearchAdapter, SearchQuery } from "../contract";
import { rankHits } from "../rank-hits";
import { parseResults } from "./parse-results";

const NAME = "duckduckgo";
/** The page that asks whether we are a robot goes away by itself after a while. */
const CHALLENGE_PAUSE_MS = 60_000;

/**
 * DuckDuckGo's HTML page. Best effort: there is no official interface, and it turns machines away when it likes,
 * which is told as `rate_limited`.
 */
export function createDuckDuckGoSearch(parts: EngineParts): SearchAdapter {
  return {
    name: NAME,
    async search(query) {
      const answer = await askEngine(NAME, parts, parts.baseUrl, {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded", accept: "text/html" },
        body: form(query),
        signal: query.signal,
      });
      const { hits, isChallenge, isEmpty } = parseResults(answer.body.toString("utf8"));
      // The challenge comes with status 202 or 200.
      if (isChallenge || (hits.length === 0 && answer.status === 202)) {
        throw new AppError("rate_limited", "DuckDuckGo takes us for a robot and asks us to wait.", {
          retryAfterMs: CHALLENGE_PAUSE_MS,
        });
      }
      if (hits.length === 0 && !isEmpty) throw unreadable(NAME);
      return rankHits(hits, query.limit);
    },
  };
}

function form(query: SearchQuery): string {
  const fields = new URLSearchParams({ q: query.query });
  if (query.country) fields.set("kl", `${query.country}-${query.language ?? "en"}`);
  return fields.toString();
}
