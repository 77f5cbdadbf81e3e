import type { BrowserContext, Page, Response } from "playwright-core";
import { startDeadline } from "@/lib/platform/guarded-fetch/deadline";
import { OutboundError } from "@/lib/platform/guarded-fetch/outbound-error";
import { parseTarget } from "@/lib/platform/guarded-fetch/outbound-target";
import type { PageAnswer, PageRequest } from "../contract";
import { untilAborted } from "../http/host-queue";
import { judgeStatus } from "../http/judge-status";
import { failedByOutbound, pageFailed } from "../http/page-failed";
import type { BrowserHandle, BrowserKeeper } from "./browser-keeper";
import { judgeRenderError } from "./judge-render-error";
import { keepRobots } from "./keep-robots";
import type { RendererParts } from "./renderer-parts";

/** How long a page may go on loading after its own document is there. */
const SETTLE_MS = 4_000;

/**
 * Opens a page in a context of its own and reads it when it has fallen quiet.
 * @throws the signal's reason, or an OutboundError when the time is over
 */
export async function openPage(
  parts: RendererParts,
  keeper: BrowserKeeper,
  url: URL,
  request: PageRequest,
): Promise<PageAnswer> {
  const deadline = startDeadline(parts.timeoutMs, `Showing ${url.host}`, request.signal);
  let context: BrowserContext | null = null;
  let handle: BrowserHandle | null = null;
  try {
    handle = await untilAborted(keeper.get(), deadline.signal);
    context = await handle.browser.newContext({
      userAgent: parts.userAgent,
      serviceWorkers: "block",
      acceptDownloads: false,
    });
    const work = readPage(parts, handle, context, url, request, deadline.signal);
    return await untilAborted(work, deadline.signal);
  } catch (error) {
    if (deadline.signal.aborted) throw deadline.signal.reason;
    return (handle && networkFailure(handle, url)) ?? judgeRenderError(error, url.host);
  } finally {
    deadline.release();
    // A context whose browser has died is closed already.
    void context?.close().catch(() => undefined);
  }
}

async function readPage(
  parts: RendererParts,
  handle: BrowserHandle,
  context: BrowserContext,
  url: URL,
  request: PageRequest,
  signal: AbortSignal,
): Promise<PageAnswer> {
  const page = await context.newPage();
  const robots = await keepRobots(page, context, parts.gate, signal);
  const trail = watchNavigation(page, url);
  const going = page
    .goto(url.href, { waitUntil: "domcontentloaded", timeout: parts.timeoutMs })
    .catch((error: unknown) => {
      const refusal = robots.refusal();
      if (refusal) return refusal;
      // Chromium shows an error page of its own for a faulty answer without a body: the answer still counts.
      if (trail.response && trail.response.status() >= 400) return trail.response;
      const failure = networkFailure(handle, trail.url);
      if (failure) return failure;
      throw error;
    });
  const response = await Promise.race([going, robots.refused]);
  if (response && "kind" in response) return response;
  const failed = judgeResponse(parts, handle, response);
  if (failed) return failed;
  // A page that never falls quiet is read as it stands.
  await page.waitForLoadState("networkidle", { timeout: SETTLE_MS }).catch(() => undefined);
  const html = await readContent(page);
  const bytes = Buffer.byteLength(html);
  const maxBytes = request.maxBytes ?? parts.maxBytes;
  if (bytes > maxBytes) return pageFailed("too_large", `The page is larger than ${maxBytes} bytes.`);
  const headers = response?.headers() ?? {};
  return {
    kind: "page",
    page: {
      url: request.url,
      finalUrl: page.url(),
      status: response?.status() ?? 200,
      contentType: headers["content-type"] ?? "text/html",
      html,
      bytes,
      via: "browser",
      etag: headers.etag ?? null,
      lastModified: headers["last-modified"] ?? null,
      fetchedAt: parts.clock.now(),
    },
  };
}

/** Where the page itself (not its parts) is going, redirects included. */
interface Trail {
  url: URL;
  response: Response | null;
}

function watchNavigation(page: Page, start: URL): Trail {
  const trail: Trail = { url: start, response: null };
  page.on("request", (request) => {
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
    trail.url = new URL(request.url());
    trail.response = null;
  });
  page.on("response", (response) => {
    const request = response.request();
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) trail.response = response;
  });
  return trail;
}

function judgeResponse(
  parts: RendererParts,
  handle: BrowserHandle,
  response: Response | null,
): PageAnswer | null {
  if (!response) return null;
  const failure = networkFailure(handle, new URL(response.url()));
  if (response.status() === 502 && failure) return failure;
  const head = { status: response.status(), headers: response.headers(), finalUrl: response.url() };
  const failed = judgeStatus(head, parts.clock.now());
  if (failed) return failed;
  const type = head.headers["content-type"] ?? "text/html";
  return /html/i.test(type)
    ? null
    : pageFailed("not_html", `This is no page but ${type}.`, { status: head.status });
}

/** The proxy knows better than Chromium why a connection came to nothing. */
function networkFailure(handle: BrowserHandle, url: URL): PageAnswer | null {
  const { host, port } = parseTarget(url.href);
  const error = handle.proxy.failureOf(host, port);
  return error instanceof OutboundError ? failedByOutbound(error) : null;
}

/** Scripts may lead elsewhere at the very moment of reading: then the next page is read. */
async function readContent(page: Page): Promise<string> {
  try {
    return await page.content();
  } catch (error) {
    if (!(error instanceof Error) || !error.message.includes("navigating")) throw error;
    await page.waitForLoadState("domcontentloaded");
    return await page.content();
  }
}
