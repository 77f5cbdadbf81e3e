import type { Env } from "@/lib/platform/env";
import { createGuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import type { WebReader } from "./contract";
import { createWebReader } from "./http/web-reader";

/** The web reader that the settings ask for. The sample web is read by the same one, through SCRAPE_PROXY_URL. */
export function createWebReaderFromEnv(env: Env): WebReader {
  return createWebReader({
    guardedFetch: createGuardedFetch({
      allow: env.OUTBOUND_ALLOW,
      proxyUrl: env.SCRAPE_PROXY_URL,
      userAgent: env.SCRAPE_USER_AGENT,
    }),
    userAgent: env.SCRAPE_USER_AGENT,
    timeoutMs: env.SCRAPE_TIMEOUT_MS,
    maxBytes: env.SCRAPE_MAX_BYTES,
    maxConcurrentRenders: env.MAX_CONCURRENT_SCRAPES,
    headless: env.PLAYWRIGHT_HEADLESS,
    chromiumPath: env.CHROMIUM_PATH,
  });
}
