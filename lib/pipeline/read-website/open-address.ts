import { LRUCache } from "lru-cache";
import type { PageAnswer, PageRequest, WebReader } from "@/lib/adapters/web/contract";
import { extractPage } from "./extract/extract-page";
import type { PageReading } from "./extract/reading";
import type { ReadAddress, ReadAnswer } from "./read-page";

/** Pages read lately: finding a website and reading it look at the same pages minutes apart. */
const KEPT_PAGES = 400;
const KEPT_MS = 10 * 60_000;

/** Failures where the other scheme may work. */
const TRY_PLAIN = new Set(["tls", "connection", "timed_out", "not_found", "server_error", "refused"]);

/** Failures that say nothing about the site behind them. */
const NOT_REACHED = new Set(["tls", "connection", "timed_out"]);

interface Options {
  country?: string;
  signal?: AbortSignal;
}

/**
 * Opens addresses through a web reader and reads the pages. Good answers are kept for some minutes, and two leads that
 * want the same page at the same time share one request.
 */
export function createReadAddress(web: WebReader): ReadAddress {
  const kept = new LRUCache<string, ReadAnswer>({ max: KEPT_PAGES, ttl: KEPT_MS });
  const underWay = new Map<string, Promise<ReadAnswer>>();
  return async (address, options) => {
    const key = `${options.country ?? ""} ${address}`;
    const known = kept.get(key) ?? underWay.get(key);
    // A shared request may end with the other's cancellation; then this one makes its own.
    if (known) return Promise.resolve(known).catch(() => openAddress(web, address, options));
    const opening = openAddress(web, address, options);
    underWay.set(key, opening);
    try {
      const answer = await opening;
      if (answer.kind === "read") kept.set(key, answer);
      return answer;
    } finally {
      underWay.delete(key);
    }
  };
}

async function openAddress(web: WebReader, address: string, options: Options): Promise<ReadAnswer> {
  if (/^https?:\/\//i.test(address)) return readUrl(web, address, options);
  const secure = await readUrl(web, `https://${address}`, options);
  if (secure.kind === "read") return secure;
  const answer = TRY_PLAIN.has(secure.failure) ? await readPlain(web, address, options, secure) : secure;
  const bare = !/^www\./i.test(address) && address.split("/")[0]?.split(".").length === 2;
  const isUnknown = answer.kind === "failed" && answer.failure === "dns";
  return isUnknown && bare ? openAddress(web, `www.${address}`, options) : answer;
}

/** Without https; what a site says there, a refusal too, tells more than that it has no https. */
async function readPlain(
  web: WebReader,
  address: string,
  options: Options,
  secure: ReadAnswer,
): Promise<ReadAnswer> {
  const plain = await readUrl(web, `http://${address}`, options);
  return plain.kind === "failed" && NOT_REACHED.has(plain.failure) ? secure : plain;
}

async function readUrl(web: WebReader, url: string, { country, signal }: Options): Promise<ReadAnswer> {
  const request: PageRequest = { url, signal };
  const fetched = toAnswer(await web.fetchPage(request), country);
  if (fetched.kind === "failed" || !fetched.reading.needsScripts) return fetched;
  const rendered = toAnswer(await web.renderPage(request), country);
  // What little there was without scripts is better than nothing where there is no browser.
  return rendered.kind === "read" ? rendered : fetched;
}

function toAnswer(answer: PageAnswer, country?: string): ReadAnswer {
  if (answer.kind === "not_modified") {
    const message = "the site says nothing changed, although nothing was asked";
    return { kind: "failed", failure: "server_error", message, retryable: true, retryAfterMs: null };
  }
  if (answer.kind === "failed") return answer;
  const { page } = answer;
  const reading: PageReading = extractPage({ html: page.html, url: page.finalUrl, country });
  return { kind: "read", reading, via: page.via, etag: page.etag, fetchedAt: page.fetchedAt };
}
