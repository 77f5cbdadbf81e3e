import { LRUCache } from "lru-cache";
import robotsParser from "robots-parser";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { OutboundError } from "@/lib/platform/guarded-fetch/outbound-error";
import type { PageAnswer } from "../contract";
import { failedByOutbound, pageFailed } from "./page-failed";

type FailedAnswer = Extract<PageAnswer, { kind: "failed" }>;

const TTL_MS = 24 * 3600 * 1000;
/** A site whose robots.txt cannot be had is left alone for this long. */
const FAULT_TTL_MS = 5 * 60 * 1000;
/** RFC 9309 asks for at least 500 KiB. */
const MAX_BYTES = 1_000_000;
const MAX_CRAWL_DELAY_MS = 10_000;

/** What a site's robots.txt lets us do. */
export interface SiteRules {
  /** Null when the page may be read, the answer to give otherwise. */
  refusal(url: string): FailedAnswer | null;
  /** Pause between two requests, milliseconds, at most 10 s. */
  crawlDelayMs: number;
  /** Sitemaps that the file names. */
  sitemaps: string[];
}

/** Knows the rules of sites; asks each site once a day; called twice at once for one site, it may ask it twice. */
export interface RobotsCache {
  rulesFor(url: URL, signal: AbortSignal | undefined): Promise<SiteRules>;
}

/** @param userAgent its first word, up to the slash, is the name that rules are looked up by */
export function createRobotsCache(out: GuardedFetch, userAgent: string, timeoutMs: number): RobotsCache {
  const cache = new LRUCache<string, SiteRules>({ max: 5_000, ttl: TTL_MS });
  return {
    async rulesFor(url, signal) {
      const known = cache.get(url.origin);
      if (known) return known;
      const { rules, ttl } = await readRules(out, `${url.origin}/robots.txt`, userAgent, timeoutMs, signal);
      cache.set(url.origin, rules, { ttl });
      return rules;
    },
  };
}

interface Reading {
  rules: SiteRules;
  ttl: number;
}

async function readRules(
  out: GuardedFetch,
  url: string,
  userAgent: string,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<Reading> {
  try {
    const answer = await out.request(url, {
      signal,
      timeoutMs,
      maxBytes: MAX_BYTES,
      headers: { "user-agent": userAgent },
    });
    // RFC 9309: no file means no rules, a faulty server means hands off.
    if (answer.status >= 500 || answer.status === 429) return faulty(url, `answered ${answer.status}`);
    if (answer.status !== 200) return { rules: OPEN, ttl: TTL_MS };
    return { rules: parseRules(url, answer.body.toString("utf8"), userAgent), ttl: TTL_MS };
  } catch (error) {
    return afterFailure(error, url);
  }
}

const OPEN: SiteRules = { refusal: () => null, crawlDelayMs: 0, sitemaps: [] };

function parseRules(url: string, text: string, userAgent: string): SiteRules {
  const name = userAgent.split("/")[0] ?? userAgent;
  const robots = robotsParser(url, text);
  const delay = (robots.getCrawlDelay(name) ?? 0) * 1000;
  return {
    refusal: (page) =>
      robots.isAllowed(page, name) === false
        ? pageFailed("robots_forbidden", `robots.txt of ${new URL(url).host} forbids this page.`)
        : null,
    crawlDelayMs: Number.isFinite(delay) ? Math.min(Math.max(delay, 0), MAX_CRAWL_DELAY_MS) : 0,
    sitemaps: robots.getSitemaps(),
  };
}

function faulty(url: string, what: string): Reading {
  const answer = pageFailed(
    "robots_forbidden",
    `robots.txt of ${new URL(url).host} ${what}; we try again later.`,
    {
      retryable: true,
      retryAfterMs: FAULT_TTL_MS,
    },
  );
  return { rules: { refusal: () => answer, crawlDelayMs: 0, sitemaps: [] }, ttl: FAULT_TTL_MS };
}

function afterFailure(error: unknown, url: string): Reading {
  if (error instanceof OutboundError) {
    if (error.failure === "too_many_redirects") return { rules: OPEN, ttl: TTL_MS };
    if (error.failure === "too_large" || error.failure === "bad_response") {
      return faulty(url, "cannot be read");
    }
  }
  // The host itself cannot be reached: the page would fail in the same way, and the next try asks afresh.
  const answer = failedByOutbound(error);
  return { rules: { refusal: () => answer, crawlDelayMs: 0, sitemaps: [] }, ttl: 1 };
}
