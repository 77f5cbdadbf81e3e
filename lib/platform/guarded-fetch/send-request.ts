import type { IncomingHttpHeaders } from "node:http";
import type { Dispatcher } from "undici";
import { classifyFailure } from "./classify-failure";
import { startDeadline } from "./deadline";
import { OutboundError } from "./outbound-error";
import { parseTarget } from "./outbound-target";
import { assertProxyReached } from "./proxy-status";
import { ACCEPTED_ENCODINGS, collectBody, decodeBody, tooLarge } from "./read-body";
import { type Hop, isRedirect, nextHop } from "./redirect";
import { repeatIfHungUp } from "./repeat-if-hung-up";

const DEFAULT_TIMEOUT_MS = 20_000;
const DEFAULT_MAX_BYTES = 5_000_000;
const MAX_REDIRECTS = 10;
/** A dropped body shorter than this is read to its end, which keeps the connection. */
const DRAIN_BYTES = 16 * 1024;

export interface OutboundRequest {
  method?: string;
  /** Names in any case. */
  headers?: Record<string, string>;
  body?: string | Buffer;
  signal?: AbortSignal;
  /** For everything together, redirects included, milliseconds. */
  timeoutMs?: number;
  /** Limit of the decompressed body. */
  maxBytes?: number;
  /** `manual` hands the redirect itself back. */
  redirect?: "follow" | "manual";
  /** Asked before the body is read; `false` drops it. */
  wantsBody?: (head: OutboundHead) => boolean;
}

export interface OutboundHead {
  status: number;
  /** Names in lower case. */
  headers: Record<string, string>;
  /** Where the answer came from. */
  finalUrl: string;
}

export interface OutboundAnswer extends OutboundHead {
  /** Decompressed. Empty when it was not wanted. */
  body: Buffer;
}

/** What a request goes out by. */
export interface WayOut {
  dispatcher: Dispatcher;
  trusted: ReadonlySet<string>;
  userAgent: string;
  /** Whether a forward proxy stands between us and the sites. */
  isProxied: boolean;
}

/** Sends one request and reads its answer. See `GuardedFetch.request`. */
export async function sendRequest(
  way: WayOut,
  url: string,
  options: OutboundRequest = {},
): Promise<OutboundAnswer> {
  options.signal?.throwIfAborted();
  const target = parseTarget(url);
  const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
  const deadline = startDeadline(timeoutMs, `The request to ${target.host}`, options.signal);
  try {
    return await follow(way, firstHop(way, target, options), options, deadline.signal);
  } catch (error) {
    options.signal?.throwIfAborted();
    throw classifyFailure(error, target.host);
  } finally {
    deadline.release();
  }
}

function firstHop(way: WayOut, target: Hop["target"], options: OutboundRequest): Hop {
  const given = Object.entries(options.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]);
  return {
    target,
    method: options.method ?? "GET",
    headers: {
      "user-agent": way.userAgent,
      accept: "*/*",
      "accept-encoding": ACCEPTED_ENCODINGS,
      ...Object.fromEntries(given),
    },
    body: options.body,
  };
}

async function follow(
  way: WayOut,
  first: Hop,
  options: OutboundRequest,
  signal: AbortSignal,
): Promise<OutboundAnswer> {
  const seen = new Set<string>();
  let hop = first;
  for (let count = 0; count <= MAX_REDIRECTS; count += 1) {
    const { head, body } = await dispatchHop(way, hop, signal);
    const location = head.headers.location;
    if (options.redirect === "manual" || !isRedirect(head.status, location)) {
      return { ...head, body: await readAnswer(head, body, hop.method, options) };
    }
    await drop(body);
    const next = nextHop(hop, head.status, location);
    assertStillTrusted(way, hop, next);
    const place = `${next.method} ${next.target.url.href}`;
    if (seen.has(place)) break;
    seen.add(place);
    hop = next;
  }
  throw new OutboundError("too_many_redirects", `${first.target.host} redirects without end.`);
}

async function dispatchHop(way: WayOut, hop: Hop, signal: AbortSignal) {
  const { url } = hop.target;
  const send = () =>
    way.dispatcher.request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: hop.method as Dispatcher.HttpMethod,
      headers: hop.headers,
      body: hop.body ?? null,
      signal,
    });
  const answer = await repeatIfHungUp(hop.method, send);
  const head = { status: answer.statusCode, headers: flatten(answer.headers), finalUrl: url.href };
  if (way.isProxied) assertProxyReached(head, hop.target.host);
  return { head, body: answer.body };
}

async function readAnswer(
  head: OutboundHead,
  body: Dispatcher.ResponseData["body"],
  method: string,
  options: OutboundRequest,
): Promise<Buffer> {
  if (method === "HEAD" || options.wantsBody?.(head) === false) {
    await drop(body);
    return Buffer.alloc(0);
  }
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  if (Number(head.headers["content-length"]) > maxBytes) {
    await drop(body);
    throw tooLarge(maxBytes);
  }
  return decodeBody(await collectBody(body, maxBytes), head.headers["content-encoding"], maxBytes);
}

/** A site that anybody may run must not send us to an address which only the operator may choose. */
function assertStillTrusted(way: WayOut, from: Hop, to: Hop): void {
  if (!way.trusted.has(to.target.url.origin) || way.trusted.has(from.target.url.origin)) return;
  throw new OutboundError("address_refused", `${from.target.host} redirects to an address of our own.`);
}

async function drop(body: Dispatcher.ResponseData["body"]): Promise<void> {
  // The answer is already decided; how the rest of its body ends changes nothing.
  await body.dump({ limit: DRAIN_BYTES }).catch(() => undefined);
}

function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}
