import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { refuseFlood } from "./app/api/refuse-flood";
import { clearingHeaders, isFirstAfterSignOut } from "./lib/access/signed-out";
import { ANSWER_POLICY, contentPolicy, policyHeaders } from "./lib/platform/browser-policy";
import { env } from "./lib/platform/env";

/**
 * Gives every answer the headers that keep a browser from running or framing what is not ours. What programs ask does not
 * come by here, which would make a small request half as dear again and hold bodies in memory: its doors count for
 * themselves, and next.config.ts gives it the headers.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  const { response, policy } = await answer(request);
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of policyHeaders(isSecure(request))) response.headers.set(name, value);
  if (request.method === "GET" && isFirstAfterSignOut(request.headers))
    for (const [name, value] of clearingHeaders()) response.headers.append(name, value);
  return response;
}

interface Answer {
  response: Response;
  policy: string;
}

async function answer(request: NextRequest): Promise<Answer> {
  if (!isReadable(request.nextUrl.pathname)) return plain(unreadable());
  const flooded = await refuseFlood(request);
  if (flooded !== null) return plain(flooded);
  return request.nextUrl.pathname.startsWith("/api/") ? plain(NextResponse.next()) : page(request);
}

function plain(response: Response): Answer {
  return { response, policy: ANSWER_POLICY };
}

function unreadable(): Response {
  return new Response("This address cannot be read", { status: 400 });
}

/** Next answers a path with a broken percent sign as if it were an error of ours. */
function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}

/** Next reads the nonce for its own inline scripts out of the policy on the request. */
function page(request: NextRequest): Answer {
  const policy = contentPolicy(randomBytes(16).toString("base64"), env().NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  return { response: NextResponse.next({ request: { headers } }), policy };
}

function isSecure(request: NextRequest): boolean {
  const forwarded = request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  return (forwarded ?? request.nextUrl.protocol.replace(":", "")) === "https";
}

// Built files have their own cache headers and nothing to run. A path of REST that may be odd does come by.
export const config = {
  matcher: ["/((?!_next/static/|fonts/|api/health$|api/metrics$|api/v1/[\\w./-]*$).*)"],
};
