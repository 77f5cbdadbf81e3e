import { doorOfWay, withQuery } from "@/lib/access/oidc/door-of-way";
import { endServerSignIn, type SignInEnd } from "@/lib/access/oidc/end-server-sign-in";
import { cookieHeader, dropFlow, readWish, type Wish } from "@/lib/access/oidc/flow-cookies";
import { endSignIn } from "@/lib/access/oidc/sign-in-by-provider";
import { keepStepNote } from "@/lib/access/oidc/step-note";
import { WayError, type WayFault } from "@/lib/access/oidc/way-error";
import { workspaceOfWay } from "@/lib/access/oidc/way-id";
import { openSessionOf } from "@/lib/access/open-session";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { SESSION_LIMIT, sessionCookie } from "@/lib/access/session-cookie";
import { deviceOf } from "@/lib/access/start-session";
import { doerOf, openTrail } from "@/lib/access/trail";
import type { Db } from "@/lib/platform/db";
import { toAppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";

interface CallbackContext {
  params: Promise<{ way: string }>;
}

/**
 * Where a provider sends people back to: from here they go into a workspace, to one more step, or to the door with what
 * was wrong.
 */
export async function GET(request: Request, { params }: CallbackContext): Promise<Response> {
  const { headers } = request;
  const { way } = await params;
  const db = await openDefaultDb();
  const wish = readWish(headers);
  try {
    const end = await endOf(db, way, new URL(request.url).search, headers, wish);
    if ("note" in end)
      return goTo(placeOf(end, wish), [...dropFlow(headers), keepStepNote(headers, end.note, new Date())]);
    await noteSignIn(db, end, way, headers);
    return goTo(placeOf(end, wish), [
      ...dropFlow(headers),
      cookieHeader(sessionCookie(headers), end.token, SESSION_LIMIT / 1000),
    ]);
  } catch (error) {
    const fault = faultOf(error);
    log().warn({ err: error, way, fault }, "a sign-in by a provider was refused");
    return goTo(await doorOfWay(db, way, fault, wish), dropFlow(headers));
  }
}

async function endOf(db: Db, way: string, search: string, headers: Headers, wish: Wish): Promise<SignInEnd> {
  const now = new Date();
  if (workspaceOfWay(way) === null) return endServerSignIn(db, way, search, headers, wish, now);
  return { token: await endSignIn(db, way, search, headers, now), joined: null };
}

/** An invitation that was just taken has nothing more to show. */
function placeOf(end: SignInEnd, { back, workspace }: Wish): string {
  if ("token" in end) return end.joined === null ? back : "/";
  if (end.note.step === "connect") return withQuery(back, { connect: end.note.way });
  return withQuery("/sign-in", {
    step: "code",
    ...(workspace !== "" && { workspace }),
    ...(back !== "/" && { to: back }),
  });
}

type Entered = Extract<SignInEnd, { token: string }>;

/** Who came in, in the log of the workspace they came into. */
async function noteSignIn(db: Db, { token, joined }: Entered, way: string, headers: Headers): Promise<void> {
  const trail = openTrail("GET /api/auth/callback/[way]", deviceOf(headers), new Date());
  trail.by(doerOf(db, await openSessionOf(db, token, new Date())));
  trail.tell({ after: joined === null ? { way } : { way, joinedAs: joined.role } });
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
