import { returnPath } from "../return-path";
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
    /** Where to go afterwards. */
    back: named("back"),
    /** The address of the workspace at whose door it began. */
    workspace: named("workspace"),
    /** Says that a signed-in person wants to connect a login, not to sign in by it. */
    purpose: named("purpose"),
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

/** What the person who begins wants; the door that they come back to asks for it again. */
export interface Wish {
  back: string;
  workspace: string;
  purpose: "sign-in" | "connect";
}

/** Keeps what somebody wants while they are away. */
export function keepWish(headers: Headers, { back, workspace, purpose }: Wish): string[] {
  const cookies = flowCookies(headers);
  return [
    cookieHeader(cookies.back, back, MINUTES_15),
    cookieHeader(cookies.workspace, workspace, workspace === "" ? 0 : MINUTES_15),
    cookieHeader(cookies.purpose, purpose, MINUTES_15),
  ];
}

/** What somebody who comes back wanted. */
export function readWish(headers: Headers): Wish {
  const { back, workspace, purpose } = flowCookies(headers);
  return {
    back: returnPath(readCookie(headers, back.name) ?? undefined),
    workspace: readCookie(headers, workspace.name) ?? "",
    purpose: readCookie(headers, purpose.name) === "connect" ? "connect" : "sign-in",
  };
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
