import { env } from "@/lib/platform/env";
import { createGuardedFetch, type GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";

/** Providers answer in a few kilobytes, and a person waits. */
const LIMITS = { timeoutMs: 10_000, maxBytes: 1_000_000, redirect: "manual" } as const;

let made: GuardedFetch | null = null;

/**
 * The way out to the providers that workspaces name. No origin is trusted: whoever may name an issuer must not reach the
 * operator's own network with it, unless OUTBOUND_ALLOW says so.
 */
export function providerWay(): GuardedFetch {
  made ??= createGuardedFetch({ allow: env().OUTBOUND_ALLOW });
  return made;
}

/** Puts another way out in place of the settings' own, for tests; null takes it away again. */
export function setProviderWay(other: GuardedFetch | null): void {
  made = other;
}

/**
 * The standard `fetch` over a guarded way, for the protocol's libraries: bounded in time and size, following nothing.
 * @throws OutboundError
 */
export function fetchOver(out: GuardedFetch): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const body = request.body === null ? undefined : await request.text();
    const { url, method } = request;
    const headers = Object.fromEntries(request.headers);
    const answer = await out.request(url, { ...LIMITS, method, headers, body, signal: request.signal });
    // It was decompressed on its way.
    const { "content-encoding": _, "content-length": __, ...rest } = answer.headers;
    const empty = answer.status === 204 || answer.status === 304;
    return new Response(empty ? null : new Uint8Array(answer.body), { status: answer.status, headers: rest });
  };
}
