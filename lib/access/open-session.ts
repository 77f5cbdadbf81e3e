import type { OpenSession } from "@/lib/models/session/shape";
import { findSession, touchSession } from "@/lib/models/session/store";
import type { Db } from "@/lib/platform/db";
import { log } from "@/lib/platform/log";
import { isDue, isStillWelcome } from "./oidc/still-welcome";
import { readSessionToken } from "./session-cookie";
import { hashToken } from "./token";

const MINUTE = 60_000;

/** The session of a request; null where there is none, or it has ended. */
export async function openSession(db: Db, headers: Headers, now: Date): Promise<OpenSession | null> {
  const token = readSessionToken(headers);
  if (token === null) return null;
  const session = await findWelcome(db, hashToken(token), now);
  if (session === null) return null;
  if (now.getTime() - session.lastSeenAt.getTime() > MINUTE) noteUse(db, session.id, now);
  return session;
}

/** The session that a token opens: for who was given one in this very request. */
export function openSessionOf(db: Db, token: string, now: Date): Promise<OpenSession | null> {
  return findSession(db, hashToken(token), now);
}

/** Where its provider had to be asked, the answer may have ended it, or given another role. */
async function findWelcome(db: Db, tokenHash: string, now: Date): Promise<OpenSession | null> {
  const session = await findSession(db, tokenHash, now);
  if (session === null || !isDue(session, now)) return session;
  return (await isStillWelcome(db, session, now)) ? findSession(db, tokenHash, now) : null;
}

const beingNoted = new Set<string>();

/** Not waited for: where the database is locked or full, those who only read must still be let in. */
function noteUse(db: Db, id: string, now: Date): void {
  if (beingNoted.has(id)) return;
  beingNoted.add(id);
  touchSession(db, id, now)
    .catch((error: unknown) => log().warn({ err: error }, "the use of a session could not be noted"))
    .finally(() => beingNoted.delete(id));
}
