import { findSecondFactor } from "@/lib/models/user/second-factor.store";
import type { Db } from "@/lib/platform/db";
import { type Env, env } from "@/lib/platform/env";
import { openSession } from "../open-session";
import { workspaceToOpen } from "../sign-in";
import { deviceOf, startSession } from "../start-session";
import { type Admitted, admitPerson } from "./admit-person";
import type { Wish } from "./flow-cookies";
import { endServerFlow } from "./server-way";
import type { StepNote } from "./step-note";
import { WayError } from "./way-error";

/** What comes of a sign-in: a session, or one more step. */
export type SignInEnd = { token: string; joined: Admitted["joined"] } | { note: StepNote };

/**
 * Ends a sign-in by a login of the whole server, or finds the login that a signed-in person wants to connect.
 * @param wish what the person wanted when it began
 * @throws WayError; AppError where the login cannot be reached
 */
export async function endServerSignIn(
  db: Db,
  wayId: string,
  search: string,
  headers: Headers,
  wish: Wish,
  now: Date,
  settings: Env = env(),
): Promise<SignInEnd> {
  const { own, person } = await endServerFlow(wayId, search, headers, settings);
  const { id: way, issuer } = own;
  if (wish.purpose === "connect") {
    const session = await openSession(db, headers, now);
    if (session === null || session.providerId !== null) throw new WayError("signed_out");
    const { subject, verifiedEmail: email } = person;
    return { note: { step: "connect", way, sessionId: session.id, issuer, subject, email } };
  }
  const { userId, identityId, joined } = await admitPerson(
    db,
    own,
    person,
    tokenIn(wish.back),
    settings,
    now,
  );
  // Somebody who has just joined can have none.
  if ((await findSecondFactor(db, userId)).confirmed)
    return { note: { step: "code", way, userId, identityId } };
  const workspaceId = joined?.workspaceId ?? (await workspaceToOpen(db, userId, wish.workspace));
  return { token: await startSession(db, userId, workspaceId, deviceOf(headers), now, way), joined };
}

/** The invitation at whose page a sign-in began. */
function tokenIn(back: string): string | null {
  const url = new URL(back, "http://here.invalid");
  return url.pathname === "/invitation" ? url.searchParams.get("token") : null;
}
