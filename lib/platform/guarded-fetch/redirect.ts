import type { OutboundTarget } from "./outbound-target";
import { parseTarget } from "./outbound-target";

export interface Hop {
  target: OutboundTarget;
  method: string;
  headers: Record<string, string>;
  body: string | Buffer | undefined;
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** What may travel to another site: anything else may be a secret meant for the first one. */
const HARMLESS: ReadonlySet<string> = new Set([
  "accept",
  "accept-encoding",
  "accept-language",
  "user-agent",
  "content-type",
]);

/** Whether an answer sends us elsewhere. */
export function isRedirect(status: number, location: string | undefined): location is string {
  return REDIRECTS.has(status) && location !== undefined && location !== "";
}

/**
 * The request that follows a redirect (RFC 9110 §15.4): a POST becomes a GET except for 307 and 308, and another
 * origin is told nothing but harmless headers.
 * @throws OutboundError `address_refused` when the new address is no http(s) URL
 */
export function nextHop(hop: Hop, status: number, location: string): Hop {
  const target = parseTarget(resolveLocation(location, hop.target.url));
  const keepsMethod = status === 307 || status === 308 || hop.method === "GET" || hop.method === "HEAD";
  const sameOrigin = target.url.origin === hop.target.url.origin;
  const headers = Object.entries(hop.headers).filter(
    ([name]) => (sameOrigin || HARMLESS.has(name)) && (keepsMethod || name !== "content-type"),
  );
  return {
    target,
    method: keepsMethod ? hop.method : "GET",
    headers: Object.fromEntries(headers),
    body: keepsMethod ? hop.body : undefined,
  };
}

function resolveLocation(location: string, base: URL): string {
  // Servers send raw UTF-8 here, which HTTP parsers hand over as Latin-1.
  const text = Buffer.from(location, "latin1").toString("utf8");
  const readable = text.includes("\uFFFD") ? location : text;
  return URL.canParse(readable, base) ? new URL(readable, base).href : readable;
}
