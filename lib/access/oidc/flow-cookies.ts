import { isServedByHttps } from "../session-cookie";

/** How long a sign-in may be under way, seconds: what the protocol's library gives its own checks. */
const MINUTES_15 = 900;

/** What a browser keeps while a sign-in is under way. Over https no other host can have set it. */
export function flowCookies(headers: Headers) {
  const secure = isServedByHttps(headers);
  const options = { httpOnly: true, sameSite: "lax", path: "/", secure } as const;
  const named = (name: string) => ({ name: `${secure ? "__Host-" : ""}leadloom-${name}`, options });
  return {
    state: named("state"),
    pkceCodeVerifier: named("pkce"),
    nonce: named("nonce"),
    callbackUrl: named("callback"),
    /** Where to go afterwards, and the workspace at whose door it began. */
    back: named("back"),
  };
}

/** A cookie as a header says it. */
export function cookieHeader(
  { name, options }: { name: string; options: { secure: boolean } },
  value: string,
  maxAge: number,
): string {
  const secure = options.secure ? "; Secure" : "";
  return `${name}=${encodeURIComponent(value)}; Path=/; Max-Age=${maxAge}; HttpOnly; SameSite=Lax${secure}`;
}

/** Keeps where to go after the sign-in that begins. */
export function keepBack(headers: Headers, path: string): string {
  return cookieHeader(flowCookies(headers).back, path, MINUTES_15);
}

/** Takes away everything of a sign-in, however it ended: no check serves twice. */
export function dropFlow(headers: Headers): string[] {
  return Object.values(flowCookies(headers)).map((cookie) => cookieHeader(cookie, "", 0));
}

/** What a request brings under this name; null where it brings nothing. */
export function readCookie(headers: Headers, name: string): string | null {
  for (const pair of headers.get("cookie")?.split(";") ?? []) {
    const [found, value] = pair.trim().split("=", 2);
    if (found === name && value !== undefined && /^[\w%.!~*'()-]*$/.test(value)) return decoded(value);
  }
  return null;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null; // a broken percent sign: not ours
  }
}
