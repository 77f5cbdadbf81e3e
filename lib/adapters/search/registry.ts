import type { Env } from "@/lib/platform/env";
import { createGuardedFetch, type GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import type { EngineParts } from "./ask-engine";
import { createBraveSearch } from "./brave/brave-search";
import type { SearchAdapter } from "./contract";
import { createDuckDuckGoSearch } from "./duckduckgo/duckduckgo-search";
import { createSampleSearch } from "./sample/sample-search";
import { createSearxngSearch } from "./searxng/searxng-search";

export interface SearchSettings {
  provider: Env["SEARCH_PROVIDER"];
  baseUrl?: string;
  apiKey?: string;
}

const MAKERS: Record<SearchSettings["provider"], (parts: EngineParts) => SearchAdapter> = {
  duckduckgo: createDuckDuckGoSearch,
  searxng: createSearxngSearch,
  brave: createBraveSearch,
  sample: createSampleSearch,
};

const BASE_URLS: Partial<Record<SearchSettings["provider"], string>> = {
  duckduckgo: "https://html.duckduckgo.com/html/",
  brave: "https://api.search.brave.com/res/v1/web/search",
};

/**
 * The search engine that the settings ask for.
 * @param out must trust `baseUrl` where that is not a public address
 * @throws Error naming the setting that is missing
 */
export function createSearch(settings: SearchSettings, out: GuardedFetch): SearchAdapter {
  const baseUrl = settings.baseUrl ?? BASE_URLS[settings.provider];
  if (!baseUrl) throw new Error(`SEARCH_BASE_URL is needed for SEARCH_PROVIDER=${settings.provider}`);
  return MAKERS[settings.provider]({ out, baseUrl, apiKey: settings.apiKey });
}

/** The search engine of the environment, with a way out that reaches the operator's own instance. */
export function createSearchFromEnv(env: Env): SearchAdapter {
  const out = createGuardedFetch({
    allow: env.OUTBOUND_ALLOW,
    proxyUrl: env.SCRAPE_PROXY_URL,
    clearHosts: env.ALLOW_PLAINTEXT_HOSTS,
    trustedOrigins: env.SEARCH_BASE_URL ? [env.SEARCH_BASE_URL] : [],
    userAgent: env.SCRAPE_USER_AGENT,
  });
  const settings = {
    provider: env.SEARCH_PROVIDER,
    baseUrl: env.SEARCH_BASE_URL,
    apiKey: env.SEARCH_API_KEY,
  };
  return createSearch(settings, out);
}
