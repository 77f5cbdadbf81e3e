/**
 * Whether a request comes from our own pages, or was typed by a person. Browsers say so; one too old to say names its
 * origin on every write, and without either a write is refused.
 */
export function isFromOurPages(headers: Headers, method: string): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null) return site === "same-origin" || site === "none";
  const origin = headers.get("origin");
  if (origin === null) return method === "GET" || method === "HEAD";
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  return URL.canParse(origin) && new URL(origin).host === host;
}
