import { skipCSRFCheck } from "@auth/core";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import type { Provider } from "next-auth/providers";
import { serverKeys } from "@/lib/models/data-key/secret";
import { OutboundError } from "@/lib/platform/guarded-fetch/outbound-error";
import { ownOrigin } from "../own-origin";
import { flowCookies } from "./flow-cookies";
import type { Claims } from "./read-arrival";
import { WayError } from "./way-error";

/** Where the doors of this folder stand. */
const BASE = "/api/auth";

/** Who came back, before any rule of ours was asked. */
export interface CameBack {
  /** Of the ID token; of the user's description where the protocol has none. */
  claims: Claims;
  /** As it came; null where the protocol has none. */
  idToken: string | null;
  accessToken: string | null;
  refreshToken: string | null;
}

/** What the library found while it worked. It has no session of its own here: it does the protocol, and ends there. */
interface Found {
  cameBack: CameBack | null;
  faults: Error[];
}

/**
 * Begins a sign-in: state, nonce and PKCE's verifier are made and sealed into cookies.
 * @returns the provider's page and the cookies to set
 * @throws WayError
 */
export async function beginFlow(provider: Provider, wayId: string, headers: Headers) {
  const found: Found = { cameBack: null, faults: [] };
  const { handlers } = authOf(provider, headers, found);
  const address = `${ownOrigin(headers)}${BASE}/signin/${wayId}`;
  // Who asks was looked at by the door: the library's own look would need one more round.
  const answer = await handlers.POST(new NextRequest(address, { method: "POST" }));
  const page = answer.headers.get("location");
  if (found.faults.length > 0 || page === null) throw faultOf(found.faults);
  const { state, pkceCodeVerifier, nonce } = flowCookies(headers);
  const ours = [state, pkceCodeVerifier, nonce].map(({ name }) => `${name}=`);
  const cookies = answer.headers
    .getSetCookie()
    .filter((cookie) => ours.some((start) => cookie.startsWith(start)));
  return { page, cookies };
}

/**
 * Ends a sign-in: checks what the provider's answer and this browser's cookies say, and trades the code for tokens.
 * @param search the query that the provider sent the browser back with
 * @throws WayError
 */
export async function endFlow(
  provider: Provider,
  wayId: string,
  search: string,
  headers: Headers,
): Promise<CameBack> {
  const found: Found = { cameBack: null, faults: [] };
  const { handlers } = authOf(provider, headers, found);
  const address = `${ownOrigin(headers)}${BASE}/callback/${wayId}${search}`;
  const cookie = headers.get("cookie") ?? "";
  await handlers.GET(new NextRequest(address, { headers: { cookie } }));
  if (found.cameBack === null || found.faults.length > 0) throw faultOf(found.faults);
  return found.cameBack;
}

function authOf(provider: Provider, headers: Headers, found: Found) {
  const cookies = flowCookies(headers);
  const { state, pkceCodeVerifier, nonce, callbackUrl } = cookies;
  return NextAuth({
    basePath: BASE,
    trustHost: true,
    // Empty, so that the library takes none from the environment.
    redirectProxyUrl: "",
    secret: serverKeys("sign-in"),
    providers: [provider],
    skipCSRFCheck,
    cookies: { state, pkceCodeVerifier, nonce, callbackUrl },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    logger: {
      error: (error) => void found.faults.push(error),
      warn: () => undefined,
      debug: () => undefined,
    },
    callbacks: {
      // An address in place of yes: the library then stops before it would open a session.
      signIn: ({ account, profile }) => {
        const { access_token: accessToken = null, refresh_token: refreshToken = null } = account ?? {};
        const idToken = account?.id_token ?? null;
        found.cameBack = { claims: { ...profile }, idToken, accessToken, refreshToken };
        return "/";
      },
      redirect: ({ baseUrl }) => baseUrl,
    },
  });
}

/** What the library's error means to who signs in. */
function faultOf([error]: Error[]): WayError {
  const chain = causesOf(error);
  if (chain.some((one) => one instanceof OutboundError)) return new WayError("unreachable", error);
  // Classes lose their names in a build; the library's types are texts.
  const types = chain.map((one) => ("type" in one ? one.type : null));
  if (types.includes("InvalidCheck")) return new WayError("stale", error);
  if (types.includes("OAuthCallbackError")) return new WayError("denied", error);
  return new WayError("failed", error);
}

/** The library wraps what went wrong: plainly, or as `err` among the details. */
function causesOf(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const { cause } = error;
  const inner = cause !== null && typeof cause === "object" && "err" in cause ? cause.err : cause;
  return [error, ...causesOf(inner, depth + 1)];
}
