import { doorOfWay } from "@/lib/access/oidc/door-of-way";
import { cookieHeader, dropFlow, flowCookies, readCookie } from "@/lib/access/oidc/flow-cookies";
import { endSignIn } from "@/lib/access/oidc/sign-in-by-provider";
import { WayError, type WayFault } from "@/lib/access/oidc/way-error";
import { openSessionOf } from "@/lib/access/open-session";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { returnPath } from "@/lib/access/return-path";
import { SESSION_LIMIT, sessionCookie } from "@/lib/access/session-cookie";
import { deviceOf } from "@/lib/access/start-session";
import { doerOf, openTrail } from "@/lib/access/trail";
import type { Db } from "@/lib/platform/db";
import { toAppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";

interface CallbackContext {
  params: Promise<{ way: string }>;
}

/** Where a provider sends people back to: from here they go into the workspace, or to the door with what was wrong. */
export async function GET(request: Request, { params }: CallbackContext): Promise<Response> {
  const { headers } = request;
  const { way } = await params;
  const db = await openDefaultDb();
  const to = returnPath(readCookie(headers, flowCookies(headers).back.name) ?? undefined);
  try {
    const token = await endSignIn(db, way, new URL(request.url).search, headers, new Date());
    await noteSignIn(db, token, way, headers);
    return goTo(to, [
      ...dropFlow(headers),
      cookieHeader(sessionCookie(headers), token, SESSION_LIMIT / 1000),
    ]);
  } catch (error) {
    const fault = faultOf(error);
    log().warn({ err: error, way, fault }, "a sign-in by a provider was refused");
    return goTo(await doorOfWay(db, way, fault, to), dropFlow(headers));
  }
}

/** Who came in, in the log of the workspace they came into. */
async function noteSignIn(db: Db, token: string, way: string, headers: Headers): Promise<void> {
  const trail = openTrail("GET /api/auth/callback/[way]", deviceOf(headers), new Date());
  trail.by(doerOf(db, await openSessionOf(db, token, new Date())));
  trail.tell({ after: { way } });
  await trail.done();
}

function faultOf(error: unknown): WayFault {
  if (error instanceof WayError) return error.fault;
  return toAppError(error).code === "internal" ? "failed" : "unreachable";
}

/** The address is a path of ours, so no header that a caller makes up can lead elsewhere. */
function goTo(location: string, cookies: string[]): Response {
  const headers = new Headers({ location, "cache-control": "no-store", "referrer-policy": "no-referrer" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
