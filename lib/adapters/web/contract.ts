/** A page as the web gave it. Text is decoded; nothing is interpreted. */
export interface FetchedPage {
  /** What was asked for. */
  url: string;
  /** Where the redirects ended. */
  finalUrl: string;
  status: number;
  contentType: string;
  /** The decoded body. */
  html: string;
  /** Bytes of the decompressed body. */
  bytes: number;
  via: "fetch" | "browser";
  etag: string | null;
  lastModified: string | null;
  /** Milliseconds since the epoch. */
  fetchedAt: number;
}

/** Why a page could not be had. Each is a different thing to a person reading the record. */
export type PageFailure =
  | "robots_forbidden"
  | "not_found"
  | "refused"
  | "too_large"
  | "not_html"
  | "too_many_redirects"
  | "address_refused"
  | "dns"
  | "connection"
  | "tls"
  | "timed_out"
  | "rate_limited"
  | "server_error"
  | "browser_missing"
  | "browser_failed";

export type PageAnswer =
  | { kind: "page"; page: FetchedPage }
  | { kind: "not_modified" }
  | {
      kind: "failed";
      failure: PageFailure;
      /** A sentence for people, with the status or limit in it. */
      message: string;
      /** Whether a later try may succeed. */
      retryable: boolean;
      retryAfterMs: number | null;
      status: number | null;
    };

export interface PageRequest {
  url: string;
  /** Ends the request at once, whatever it is doing. */
  signal?: AbortSignal;
  /** Sent as If-None-Match. */
  etag?: string;
  /** Bytes of the decompressed body; the adapter's own limit otherwise. */
  maxBytes?: number;
}

/**
 * Reads pages of the public web, politely: robots.txt and its crawl-delay are kept, at most one request at a time
 * goes to a host, limits on size, time and redirects hold, and no request reaches a private address.
 */
export interface WebReader {
  readonly name: string;
  /** Never throws for what a site does; every failure is an answer. @throws only the signal's reason. */
  fetchPage(request: PageRequest): Promise<PageAnswer>;
  /** The same page after its scripts ran. Never throws for what a site does. */
  renderPage(request: PageRequest): Promise<PageAnswer>;
  /** Addresses from the site's sitemaps (robots.txt named ones, then /sitemap.xml), same site only, at most `limit`. */
  sitemapUrls(origin: string, limit: number, signal?: AbortSignal): Promise<string[]>;
  close(): Promise<void>;
}
