import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";
import { problem } from "./app/api/problem";
import { limitBody } from "./lib/access/limit-body";
import { countAddress } from "./lib/access/limit-requests";
import { clearingHeaders, isFirstAfterSignOut } from "./lib/access/signed-out";
import { ANSWER_POLICY, contentPolicy, policyHeaders } from "./lib/platform/browser-policy";
import { env } from "./lib/platform/env";
import { newId } from "./lib/platform/ids";
import { rateHeaders, refuseTooMany } from "./lib/platform/rate-limit/rate-state";

/** Gives every answer the headers that keep a browser from running or framing what is not ours. */
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

/** Asked by machines that look after the server, often and all from one address; the second takes signed calls only. */
const UNCOUNTED: ReadonlySet<string> = new Set(["/api/health", "/api/inngest"]);

/** What one address may ask for, pages and programs together, and how much a request may bring. */
async function refuseFlood(request: NextRequest): Promise<Response | null> {
  const { pathname } = request.nextUrl;
  const rate = UNCOUNTED.has(pathname) ? null : await countAddress(request.headers);
  try {
    refuseTooMany(rate);
    limitBody(request.method, pathname, request.headers);
    return null;
  } catch (error) {
    const response = problem(error, newId());
    for (const [name, value] of rate === null ? [] : rateHeaders(rate)) response.headers.set(name, value);
    // What is still to come of the body is not waited for.
    response.headers.set("connection", "close");
    return response;
  }
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

// Built files have their own cache headers and nothing to run.
export const config = { matcher: ["/((?!_next/static/|fonts/).*)"] };
