import type { Clock } from "@/lib/platform/clock";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { OutboundError } from "@/lib/platform/guarded-fetch/outbound-error";
import { parseTarget } from "@/lib/platform/guarded-fetch/outbound-target";
import { isRedirect } from "@/lib/platform/guarded-fetch/redirect";
import type { OutboundAnswer, OutboundHead } from "@/lib/platform/guarded-fetch/send-request";
import type { PageAnswer, PageRequest } from "../contract";
import { decodeHtml } from "./decode-html";
import { judgeStatus } from "./judge-status";
import { failedByOutbound, pageFailed } from "./page-failed";
import type { PoliteGate } from "./polite-gate";

const MAX_REDIRECTS = 10;
const HTML = /^\s*(text\/html|application\/xhtml\+xml)\b/i;

export interface FetchParts {
  out: GuardedFetch;
  gate: PoliteGate;
  clock: Clock;
  userAgent: string;
  /** For one hop, milliseconds. */
  timeoutMs: number;
  maxBytes: number;
}

/**
 * Reads one page without running it. Redirects are followed here and not in the guard, since each hop may belong to
 * another host with its own queue and its own robots.txt.
 */
export async function fetchPage(parts: FetchParts, request: PageRequest): Promise<PageAnswer> {
  request.signal?.throwIfAborted();
  try {
    return await followHops(parts, request);
  } catch (error) {
    request.signal?.throwIfAborted();
    return failedByOutbound(error);
  }
}

async function followHops(parts: FetchParts, request: PageRequest): Promise<PageAnswer> {
  const seen = new Set<string>();
  let { url } = parseTarget(request.url);
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    if (seen.has(url.href)) break;
    seen.add(url.href);
    const answer = await parts.gate.enter(url, request.signal, () => requestOnce(parts, url, request));
    if ("kind" in answer) return answer;
    const { location } = answer.headers;
    if (!isRedirect(answer.status, location)) return judgeAnswer(parts, request, answer);
    ({ url } = parseTarget(URL.canParse(location, url) ? new URL(location, url).href : location));
  }
  return pageFailed("too_many_redirects", `${url.host} redirects without end.`);
}

/** A kept connection may have been closed under us: one failed connection is tried once more, never more. */
async function requestOnce(parts: FetchParts, url: URL, request: PageRequest): Promise<OutboundAnswer> {
  try {
    return await send(parts, url, request);
  } catch (error) {
    if (!(error instanceof OutboundError) || error.failure !== "connection") throw error;
    return await send(parts, url, request);
  }
}

function send(parts: FetchParts, url: URL, request: PageRequest): Promise<OutboundAnswer> {
  return parts.out.request(url.href, {
    redirect: "manual",
    signal: request.signal,
    timeoutMs: parts.timeoutMs,
    maxBytes: request.maxBytes ?? parts.maxBytes,
    wantsBody: isReadable,
    headers: {
      "user-agent": parts.userAgent,
      accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
      ...(request.etag === undefined ? {} : { "if-none-match": request.etag }),
    },
  });
}

/** Only pages are worth their bytes. A missing content type is judged when the body is there. */
function isReadable(head: OutboundHead): boolean {
  const type = head.headers["content-type"];
  return head.status >= 200 && head.status < 300 && (type === undefined || HTML.test(type));
}

function judgeAnswer(parts: FetchParts, request: PageRequest, answer: OutboundAnswer): PageAnswer {
  if (answer.status === 304) return { kind: "not_modified" };
  const failed = judgeStatus(answer, parts.clock.now());
  if (failed) return failed;
  const contentType = answer.headers["content-type"] ?? "";
  const html = HTML.test(contentType) || contentType === "" ? decodeHtml(answer.body, contentType) : "";
  if (!HTML.test(contentType) && !/^\s*</.test(html)) {
    return pageFailed("not_html", `This is no page but ${contentType || "data of no stated kind"}.`, {
      status: answer.status,
    });
  }
  return {
    kind: "page",
    page: {
      url: request.url,
      finalUrl: answer.finalUrl,
      status: answer.status,
      contentType,
      html,
      bytes: answer.body.length,
      via: "fetch",
      etag: answer.headers.etag ?? null,
      lastModified: answer.headers["last-modified"] ?? null,
      fetchedAt: parts.clock.now(),
    },
  };
}
