import type { Dispatcher } from "undici";
import { createAddressGuard, type Resolve } from "./address-guard";
import { createDirectDispatcher } from "./direct-dispatcher";
import { onlyEncrypted } from "./only-encrypted";
import { type OpenSocket, socketOpener } from "./open-socket";
import { createProxyDispatcher } from "./proxy-dispatcher";
import { type OutboundAnswer, type OutboundRequest, sendRequest } from "./send-request";
import { standardFetch } from "./standard-fetch";

export interface GuardedFetchOptions {
  /** OUTBOUND_ALLOW: what may be reached although it is not public. */
  allow?: string;
  /** A forward proxy (http or https) for everything but the trusted origins. */
  proxyUrl?: string;
  /** Addresses that the operator configured (SEARCH_BASE_URL, LLM_BASE_URL): reached directly, wherever they are. */
  trustedOrigins?: string[];
  /**
   * ALLOW_PLAINTEXT_HOSTS: besides this machine and these hosts, everything is asked by https alone. Left out where public
   * pages are read, which some sites offer no other way.
   */
  clearHosts?: string;
  userAgent?: string;
  /** Another way to resolve names, for tests. */
  lookup?: Resolve;
}

/** The only way out of the house: no request of it reaches an address that is not public. */
export interface GuardedFetch {
  /**
   * One request, with redirects followed and every hop checked.
   * @throws OutboundError (an AppError) when there is no answer; the signal's own reason when the caller gave up
   */
  request(url: string, options?: OutboundRequest): Promise<OutboundAnswer>;
  /** The standard `fetch` for client libraries. A refused address is the `cause` of its TypeError. */
  readonly fetch: typeof globalThis.fetch;
  /** A raw connection, for protocols that are not HTTP requests (proxies, mail). */
  openSocket: OpenSocket;
  /** For libraries that take an undici dispatcher. */
  readonly dispatcher: Dispatcher;
  close(): Promise<void>;
}

/**
 * Makes a way out. Use one for each trust: a page that is scraped must not share the trusted origins of the model.
 * @throws Error when `allow` cannot be read
 */
export function createGuardedFetch(options: GuardedFetchOptions = {}): GuardedFetch {
  const guard = createAddressGuard(options.allow ?? "", options.lookup);
  const trusted = new Set((options.trustedOrigins ?? []).map((url) => new URL(url).origin));
  const direct = createDirectDispatcher(guard, trusted);
  const routed = options.proxyUrl ? createProxyDispatcher(guard, options.proxyUrl, trusted, direct) : direct;
  const dispatcher = options.clearHosts === undefined ? routed : onlyEncrypted(routed, options.clearHosts);
  const way = {
    dispatcher,
    trusted,
    userAgent: options.userAgent ?? "Leadloom/1.0",
    isProxied: options.proxyUrl !== undefined,
  };
  return {
    request: (url, request) => sendRequest(way, url, request),
    fetch: standardFetch(dispatcher),
    openSocket: socketOpener(guard, options.proxyUrl),
    dispatcher,
    close: () => dispatcher.destroy(),
  };
}
