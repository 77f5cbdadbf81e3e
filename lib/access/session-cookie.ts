import { env } from "@/lib/platform/env";

/** The longest that a session can last, however much it is used, milliseconds. */
export const SESSION_LIMIT = 90 * 86_400_000;

/** Whether people reach the app by https, as the app's address or the proxy before it says. */
export function isServedByHttps(headers: Headers): boolean {
  const { APP_URL } = env();
  if (APP_URL !== undefined) return APP_URL.startsWith("https:");
  return headers.get("x-forwarded-proto")?.split(",")[0]?.trim() === "https";
}

/**
 * The cookie that holds a session's token. Over https its name makes browsers refuse it from anywhere but this very
 * host; a browser keeps such a cookie off plain http, where only a person's own machine is expected.
 */
export function sessionCookie(headers: Headers) {
  const secure = isServedByHttps(headers);
  return {
    name: secure ? "__Host-leadloom" : "leadloom",
    options: { httpOnly: true, sameSite: "lax", path: "/", secure } as const,
  };
}

/** The token that a request brings; null where it brings none. */
export function readSessionToken(headers: Headers): string | null {
  const { name } = sessionCookie(headers);
  for (const pair of headers.get("cookie")?.split(";") ?? []) {
    const [found, value] = pair.trim().split("=", 2);
    if (found === name && value !== undefined && /^[\w-]{43}$/.test(value)) return value;
  }
  return null;
}
