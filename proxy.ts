import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { ANSWER_POLICY, contentPolicy, policyHeaders } from "./lib/platform/browser-policy";
import { env } from "./lib/platform/env";

/** Gives every answer the headers that keep a browser from running or framing what is not ours. */
export function proxy(request: NextRequest): NextResponse {
  if (!isReadable(request.nextUrl.pathname))
    return new NextResponse("This address cannot be read", { status: 400 });
  const { response, policy } = request.nextUrl.pathname.startsWith("/api/")
    ? { response: NextResponse.next(), policy: ANSWER_POLICY }
    : page(request);
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of policyHeaders(isSecure(request))) response.headers.set(name, value);
  return response;
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
function page(request: NextRequest): { response: NextResponse; policy: string } {
  const policy = contentPolicy(randomBytes(16).toString("base64"), env().NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  return { response: NextResponse.next({ request: { headers } }), policy };
}

function isSecure(request: NextRequest): boolean {
  const forwarded = request.headers.get("x-forwarded-proto")?.split(",")[0]?.trim();
  return (forwarded ?? request.nextUrl.protocol.replace(":", "")) === "https";
}

// Built files have their own cache headers and nothing to run.
export const config = { matcher: ["/((?!_next/static/|fonts/).*)"] };
