import {
  deletePersonIdentity,
  insertPersonIdentity,
  listPersonIdentities,
} from "@/lib/models/identity/person.store";
import type { OpenSession } from "@/lib/models/session/shape";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { type ServerWay, serverWays } from "./oidc/server-ways";
import type { StepNote } from "./oidc/step-note";
import { type Proof, provePerson } from "./prove-person";

/**
 * Connects the login that was found in this browser a moment ago with the person who is signed in.
 * @returns which login
 * @throws AppError as `provePerson`; `conflict` where it is somebody's already, or nothing was found
 */
export async function connectLogin(
  db: Db,
  session: OpenSession,
  note: StepNote | null,
  proof: Proof,
  now: Date,
): Promise<string> {
  if (note?.step !== "connect" || note.sessionId !== session.id)
    throw new AppError("conflict", "This took too long. Begin to connect the login again.");
  await provePerson(db, session, proof, now);
  await insertPersonIdentity(db, note, session.person.id);
  return note.way;
}

/**
 * Takes a login away from the person who is signed in: it opens nothing of theirs any more.
 * @throws AppError as `provePerson`; `not_found`; `conflict` for their last way in
 */
export async function disconnectLogin(
  db: Db,
  session: OpenSession,
  way: string,
  proof: Proof,
  now: Date,
  ways: ServerWay[] = serverWays(),
): Promise<void> {
  await provePerson(db, session, proof, now);
  const { id: userId } = session.person;
  const own = (await listOwnLogins(db, userId, ways)).find(({ id }) => id === way);
  if (!own?.identityId) throw new AppError("not_found", "This login is not connected with your account");
  await deletePersonIdentity(db, { id: own.identityId, userId, way, stays: session.id }, now);
}

/** A login of the whole server as a person's own settings show it. */
export interface OwnLogin extends Pick<ServerWay, "id" | "name"> {
  /** Null where it is not connected. */
  identityId: string | null;
  connectedAt: string | null;
}

/** The logins that the operator set up, and which of them are connected with a person. */
export async function listOwnLogins(
  db: Db,
  userId: string,
  ways: ServerWay[] = serverWays(),
): Promise<OwnLogin[]> {
  const connected = await listPersonIdentities(db, userId);
  return ways.map(({ id, name, issuer }) => {
    const found = connected.find((one) => one.issuer === issuer);
    return { id, name, identityId: found?.id ?? null, connectedAt: found?.createdAt ?? null };
  });
}
