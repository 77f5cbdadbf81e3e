import { cookieHeader, readCookie } from "./oidc/flow-cookies";
import { isServedByHttps } from "./session-cookie";

/** Says to the next page that somebody has just signed out in this browser; over https alone, where browsers clear. */
export const OUT_COOKIE = {
  name: "__Host-leadloom-out",
  options: { httpOnly: true, sameSite: "lax", path: "/", secure: true, maxAge: 60 } as const,
};

/** Whether the page that is asked for is the first after a sign-out: what the browser kept of earlier ones has to go. */
export function isFirstAfterSignOut(headers: Headers): boolean {
  return isServedByHttps(headers) && readCookie(headers, OUT_COOKIE.name) !== null;
}

/** The headers of that page. A person's look and keys stay: they are theirs, and nothing of a workspace. */
export function clearingHeaders(): [name: string, value: string][] {
  return [
    ["clear-site-data", '"cache", "prefetchCache"'],
    ["set-cookie", cookieHeader(OUT_COOKIE, "", 0)],
  ];
}
