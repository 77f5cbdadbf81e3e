import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";

/** Somebody at a login of the whole server: who says so, and what they are called there. */
export interface AtIssuer {
  issuer: string;
  subject: string;
}

/** A login of the whole server by which a person comes in. */
export interface PersonIdentity {
  id: string;
  issuer: string;
  createdAt: string;
}

type Identities = Pick<Db, "identity">;

const ofServer = { workspaceId: null, user: { workspaceId: null } };

/** Whose a login of the whole server is; null where nobody connected it. */
export async function findPersonOf(
  db: Identities,
  { issuer, subject }: AtIssuer,
): Promise<{ id: string; userId: string } | null> {
  const where = { ...ofServer, provider: issuer, subject };
  return db.identity.findFirst({ where, select: { id: true, userId: true } });
}

/** Whether a person still comes in by what they showed a moment ago. */
export async function hasIdentity(db: Db, id: string, userId: string): Promise<boolean> {
  return (await db.identity.count({ where: { ...ofServer, id, userId } })) === 1;
}

/** The logins of the whole server that a person has connected, the oldest first. */
export async function listPersonIdentities(db: Db, userId: string): Promise<PersonIdentity[]> {
  const rows = await db.identity.findMany({
    where: { ...ofServer, userId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 100,
  });
  return rows.map(({ id, provider, createdAt }) => ({
    ...{ id, issuer: provider },
    createdAt: createdAt.toISOString(),
  }));
}

/**
 * Connects a login with a person: from then on it is them.
 * @returns its id
 * @throws AppError `conflict` where it is somebody's already
 */
export async function insertPersonIdentity(
  db: Identities,
  { issuer, subject }: AtIssuer,
  userId: string,
): Promise<string> {
  const taken = new AppError("conflict", "This login is connected with an account already.");
  const at = { provider: issuer, subject };
  if ((await db.identity.count({ where: at })) > 0) throw taken;
  const id = newId();
  await db.identity
    .create({ data: { ...at, id, workspaceId: null, userId } })
    .catch(async (error: unknown) => {
      // Somebody was quicker by a moment.
      throw (await db.identity.count({ where: at })) > 0 ? taken : error;
    });
  return id;
}

/**
 * Takes a login away from a person, with the sessions that it opened but the one that stays.
 * @throws AppError `not_found`; `conflict` for their last way in
 */
export async function deletePersonIdentity(
  db: Db,
  { id, userId, way, stays }: { id: string; userId: string; way: string; stays: string },
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    // Written first, so that two at once cannot each leave the other's as the last.
    await tx.$executeRaw`UPDATE "User" SET "name" = "name" WHERE "id" = ${userId}`;
    const others = await tx.identity.count({ where: { ...ofServer, userId, id: { not: id } } });
    const password = await tx.user.count({ where: { id: userId, passwordEmail: { not: null } } });
    if (others + password === 0)
      throw new AppError("conflict", "This is your only way in. Connect another one first.");
    const { count } = await tx.identity.deleteMany({ where: { ...ofServer, id, userId } });
    if (count === 0) throw new AppError("not_found", "This login is not connected with your account");
    const opened = { userId, way, revokedAt: null, id: { not: stays } };
    await tx.session.updateMany({ where: opened, data: { revokedAt: now } });
  });
}
