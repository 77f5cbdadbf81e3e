import { type Clock, systemClock } from "@/lib/platform/clock";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { createPageRenderer } from "../browser/render-page";
import type { WebReader } from "../contract";
import { type FetchParts, fetchPage } from "./fetch-page";
import { createPoliteGate } from "./polite-gate";
import { createRobotsCache } from "./robots";
import { sitemapUrls } from "./sitemap-urls";

export interface WebReaderSettings {
  guardedFetch: GuardedFetch;
  /** Sent to sites; its first word, up to the slash, is our name in robots.txt. */
  userAgent: string;
  /** For one request, milliseconds. */
  timeoutMs: number;
  /** Of a decompressed page. */
  maxBytes: number;
  /** Requests of this process at once, over all hosts. */
  maxConcurrentFetches?: number;
  /** Pages in the browser at once. */
  maxConcurrentRenders: number;
  headless: boolean;
  /** Where Chromium is; found by itself otherwise. */
  chromiumPath?: string;
  clock?: Clock;
}

const CONCURRENT_FETCHES = 64;

/** The reader of the real web: plain fetch, and Chromium where a page is empty without its scripts. */
export function createWebReader(settings: WebReaderSettings): WebReader {
  const { guardedFetch, userAgent, timeoutMs, maxBytes } = settings;
  const clock = settings.clock ?? systemClock;
  const robots = createRobotsCache(guardedFetch, userAgent, timeoutMs);
  const gate = createPoliteGate(robots, settings.maxConcurrentFetches ?? CONCURRENT_FETCHES, clock);
  const parts: FetchParts = { out: guardedFetch, gate, clock, userAgent, timeoutMs, maxBytes };
  const renderer = createPageRenderer({
    out: guardedFetch,
    gate,
    clock,
    userAgent,
    timeoutMs,
    maxBytes,
    maxConcurrent: settings.maxConcurrentRenders,
    headless: settings.headless,
    chromiumPath: settings.chromiumPath,
  });
  return {
    name: "web",
    fetchPage: (request) => fetchPage(parts, request),
    renderPage: (request) => renderer.renderPage(request),
    sitemapUrls: (origin, limit, signal) => sitemapUrls(parts, origin, limit, signal),
    close: async () => {
      await renderer.close();
      await guardedFetch.close();
    },
  };
}
