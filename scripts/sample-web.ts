import { startSampleWeb } from "../e2e/fixtures/sample-web/start-sample-web";
import { env } from "../lib/platform/env";

/**
 * Starts the sample web where the settings ask for it, and points the search and the page reader at it through the very
 * settings that a real search engine and a real proxy use. Must run before the house reads its settings for its work.
 * @returns its address, or null when the real web is used
 */
export async function startSampleWebIfAsked(): Promise<string | null> {
  const settings = env();
  if (settings.SEARCH_PROVIDER !== "sample" || settings.SEARCH_BASE_URL !== undefined) return null;
  const web = await startSampleWeb({
    port: settings.SAMPLE_WEB_PORT,
    delays: { pageMs: settings.SAMPLE_WEB_PAGE_DELAY_MS, searchMs: settings.SAMPLE_WEB_SEARCH_DELAY_MS },
  });
  settings.SEARCH_BASE_URL = web.url;
  settings.SCRAPE_PROXY_URL ??= web.url;
  return web.url;
}
