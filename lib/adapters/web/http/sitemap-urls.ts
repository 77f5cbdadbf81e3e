import { gunzipSync } from "node:zlib";
import { Parser } from "htmlparser2";
import { OutboundError } from "@/lib/platform/guarded-fetch/outbound-error";
import type { FetchParts } from "./fetch-page";

/** Indexes may name sitemaps, which may be indexes once more. */
const MAX_DEPTH = 2;
const MAX_FILES = 10;
const MAX_BYTES = 10_000_000;

interface Sitemap {
  /** Further sitemaps. */
  sitemaps: string[];
  pages: string[];
}

/**
 * Addresses from a site's sitemaps: those its robots.txt names, /sitemap.xml otherwise. Same site only, in the order
 * of the files, at most `limit`. A sitemap that cannot be read is skipped: it is an offer, not a promise.
 * @throws only the signal's reason
 */
export async function sitemapUrls(
  parts: FetchParts,
  origin: string,
  limit: number,
  signal?: AbortSignal,
): Promise<string[]> {
  const site = new URL(origin);
  const found = new Set<string>();
  const queue = (await startingPoints(parts, site, signal)).map((url) => ({ url, depth: 0 }));
  const seen = new Set<string>();
  for (let next = queue.shift(); next && seen.size < MAX_FILES && found.size < limit; next = queue.shift()) {
    if (seen.has(next.url)) continue;
    seen.add(next.url);
    const sitemap = await readSitemap(parts, next.url, signal);
    for (const page of sitemap.pages) {
      if (found.size < limit && isSameSite(page, site)) found.add(page);
    }
    if (next.depth >= MAX_DEPTH) continue;
    for (const url of sitemap.sitemaps) {
      if (isSameSite(url, site)) queue.push({ url, depth: next.depth + 1 });
    }
  }
  return [...found];
}

async function startingPoints(parts: FetchParts, site: URL, signal?: AbortSignal): Promise<string[]> {
  const usual = new URL("/sitemap.xml", site);
  const rules = await parts.gate.enter(usual, signal, async ({ sitemaps }) => sitemaps);
  const named = Array.isArray(rules) ? rules.filter((url) => isSameSite(url, site)) : [];
  return named.length > 0 ? named : [usual.href];
}

async function readSitemap(parts: FetchParts, url: string, signal?: AbortSignal): Promise<Sitemap> {
  try {
    const answer = await parts.gate.enter(new URL(url), signal, () =>
      parts.out.request(url, {
        signal,
        timeoutMs: parts.timeoutMs,
        maxBytes: MAX_BYTES,
        headers: { "user-agent": parts.userAgent },
      }),
    );
    if ("kind" in answer || answer.status !== 200) return { sitemaps: [], pages: [] };
    return parseSitemap(unpack(answer.body));
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof OutboundError) return { sitemaps: [], pages: [] };
    throw error;
  }
}

/** A .gz file is compressed by itself, apart from any Content-Encoding. */
function unpack(body: Buffer): string {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return body.toString("utf8");
  try {
    return gunzipSync(body, { maxOutputLength: MAX_BYTES }).toString("utf8");
  } catch (cause) {
    throw new OutboundError("bad_response", "The sitemap cannot be unpacked.", cause);
  }
}

/** Addresses in a sitemap or a sitemap index. */
export function parseSitemap(xml: string): Sitemap {
  const result: Sitemap = { sitemaps: [], pages: [] };
  let inside: "sitemaps" | "pages" | null = null;
  let text: string | null = null;
  const parser = new Parser(
    {
      onopentagname(name) {
        if (name === "sitemap") inside = "sitemaps";
        if (name === "url") inside = "pages";
        if (name === "loc") text = "";
      },
      ontext(part) {
        if (text !== null) text += part;
      },
      onclosetag(name) {
        if (name !== "loc" || text === null) return;
        if (inside && URL.canParse(text.trim())) result[inside].push(text.trim());
        text = null;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return result;
}

/** The same host, with or without `www.`. */
function isSameSite(url: string, site: URL): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, protocol } = new URL(url);
  const bare = (host: string) => host.replace(/^www\./, "");
  return /^https?:$/.test(protocol) && bare(hostname) === bare(site.hostname);
}
