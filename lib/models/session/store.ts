import { type Db, readBulk } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { jsonDate, timeText } from "../json-date";
import { roleShape } from "../membership/shape";
import type { OpenSession, Session } from "./shape";

/** A session that nobody used for so long is over, milliseconds. */
const IDLE_LIMIT = 30 * 86_400_000;
/** Most sessions that a person may have; the longest unused make room. */
const MOST_SESSIONS = 50;

interface NewSession {
  tokenHash: string;
  userId: string;
  workspaceId: string | null;
  providerId: string | null;
  /** `google`, `github` or `microsoft`; null where a password or a workspace's own provider opened it. */
  way: string | null;
  accessToken: string | null;
  refreshToken: string | null;
  userAgent: string;
  address: string;
  expiresAt: Date;
  /** When the provider that opened it is to be asked again. */
  recheckAt?: Date;
}

/** Keeps a new session. @returns its id */
export async function insertSession(db: Db, session: NewSession, now: Date): Promise<string> {
  const id = newId();
  const checkedAt = session.providerId === null ? null : now;
  await db.session.create({ data: { ...session, id, checkedAt, createdAt: now, lastSeenAt: now } });
  const { userId } = session;
  const old = await db.session.findMany({
    where: { userId },
    orderBy: { lastSeenAt: "desc" },
    skip: MOST_SESSIONS,
    select: { id: true },
  });
  if (old.length > 0) await db.session.deleteMany({ where: { id: { in: old.map((one) => one.id) } } });
  return id;
}

interface SessionRow {
  id: string;
  userId: string;
  email: string;
  personName: string;
  providerId: string | null;
  checkedAt: string | null;
  recheckAt: string | null;
  createdAt: string;
  lastSeenAt: string;
  workspaceId: string | null;
  workspaceName: string | null;
  slug: string | null;
  secondFactor: boolean | number | null;
  hasFactor: boolean | number;
  role: string | null;
}

/**
 * The one look at the database that every request of a signed-in person costs. A person who was taken out of the
 * workspace has no role in it, and neither has one who came by a way that the workspace does not take: by another
 * workspace's provider, or by a password or a login of the whole server where only the provider counts (owners always may,
 * by their password).
 */
export async function findSession(db: Db, tokenHash: string, now: Date): Promise<OpenSession | null> {
  const idleSince = new Date(now.getTime() - IDLE_LIMIT);
  const [row] = await readBulk<SessionRow>(
    db,
    Prisma.sql`
    SELECT s."id", s."userId", u."email", u."name" AS "personName", s."providerId",
      ${timeText('s."checkedAt"')} AS "checkedAt", ${timeText('s."recheckAt"')} AS "recheckAt",
      ${timeText('s."createdAt"')} AS "createdAt", ${timeText('s."lastSeenAt"')} AS "lastSeenAt", w."id" AS "workspaceId", w."name" AS "workspaceName", w."slug", w."secondFactor",
      u."totpConfirmedAt" IS NOT NULL AS "hasFactor", m."role"
    FROM "Session" s
    JOIN "User" u ON u."id" = s."userId"
    LEFT JOIN "Workspace" w ON w."id" = s."workspaceId"
    LEFT JOIN "OidcProvider" p ON p."workspaceId" = w."id"
    LEFT JOIN "Membership" m ON m."workspaceId" = w."id" AND m."userId" = u."id"
      AND (s."providerId" IS NULL OR s."providerId" = p."id")
      AND (s."providerId" IS NOT NULL OR p."onlyThisWay" IS NULL OR NOT p."onlyThisWay"
        OR (m."role" = 'owner' AND s."way" IS NULL))
    WHERE s."tokenHash" = ${tokenHash} AND s."revokedAt" IS NULL
      AND s."expiresAt" > ${now} AND s."lastSeenAt" > ${idleSince}`,
  );
  return row === undefined ? null : toOpenSession(row);
}

function toOpenSession(row: SessionRow): OpenSession {
  const { id, userId, email, personName, providerId, checkedAt, recheckAt } = row;
  const { workspaceId, workspaceName, slug, role } = row;
  // A provider asks for what it wants itself.
  const needsFactor = Boolean(row.secondFactor) && !row.hasFactor && providerId === null;
  return {
    ...{ id, providerId, needsFactor },
    checkedAt: checkedAt === null ? null : jsonDate(checkedAt),
    recheckAt: recheckAt === null ? null : jsonDate(recheckAt),
    startedAt: jsonDate(row.createdAt),
    lastSeenAt: jsonDate(row.lastSeenAt),
    person: { id: userId, email, name: personName },
    workspace:
      workspaceId === null || role === null
        ? null
        : { id: workspaceId, name: workspaceName ?? "", slug: slug ?? "", role: roleShape.parse(role) },
  };
}

/** Notes that a session is in use. Rarely, so that reads stay reads. */
export async function touchSession(db: Db, id: string, now: Date): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { lastSeenAt: now } });
}

/**
 * Moves a session to another of its person's workspaces.
 * @throws AppError `not_found` for one they are not in; `forbidden` for one that only its own login opens to them
 */
export async function moveSession(db: Db, id: string, userId: string, workspaceId: string): Promise<void> {
  const known = await db.membership.findUnique({
    where: { workspaceId_userId: { workspaceId, userId } },
    select: { role: true, workspace: { select: { oidcProvider: { select: { onlyThisWay: true } } } } },
  });
  const byPassword = { id, userId, providerId: null, way: null };
  const isOwners = async () => known?.role === "owner" && (await db.session.count({ where: byPassword })) > 0;
  if (known?.workspace.oidcProvider?.onlyThisWay && !(await isOwners()))
    throw new AppError(
      "forbidden",
      "Only its company login opens this workspace. Sign out, and sign in by that.",
    );
  const where = { id, userId, providerId: null };
  const moved = known === null ? 0 : (await db.session.updateMany({ where, data: { workspaceId } })).count;
  if (moved === 0) throw new AppError("not_found", "You are not in such a workspace");
}

/** The living sessions of a person, the latest used first. */
export async function listSessions(db: Db, userId: string, now: Date): Promise<Session[]> {
  const rows = await db.session.findMany({
    where: {
      ...{ userId, revokedAt: null, expiresAt: { gt: now } },
      lastSeenAt: { gt: new Date(now.getTime() - IDLE_LIMIT) },
    },
    orderBy: { lastSeenAt: "desc" },
  });
  return rows.map(({ id, userAgent, address, createdAt, lastSeenAt }) => ({
    ...{ id, userAgent, address },
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
  }));
}

/** Ends one session of a person. @throws AppError `not_found` */
export async function revokeSession(db: Db, userId: string, id: string, now: Date): Promise<void> {
  const where = { id, userId, revokedAt: null };
  const { count } = await db.session.updateMany({ where, data: { revokedAt: now } });
  if (count === 0) throw new AppError("not_found", "There is no such session, or it has ended already");
}

/** Ends every session of a person but the one that stays. @returns how many ended */
export async function revokeOtherSessions(
  db: Pick<Db, "session">,
  userId: string,
  stays: string,
  now: Date,
): Promise<number> {
  const where = { userId, revokedAt: null, id: { not: stays } };
  return (await db.session.updateMany({ where, data: { revokedAt: now } })).count;
}

/**
 * Takes it on to ask a session's provider again, until `until`.
 * @returns false where somebody else does so already
 */
export async function claimRecheck(db: Db, id: string, due: Date, until: Date): Promise<boolean> {
  const where = { id, recheckAt: due, revokedAt: null };
  return (await db.session.updateMany({ where, data: { recheckAt: until } })).count === 1;
}

/** Notes that the provider said yes, and when it is to be asked again. */
export async function noteWelcome(db: Db, id: string, now: Date, recheckAt: Date): Promise<void> {
  await db.session.updateMany({ where: { id }, data: { checkedAt: now, recheckAt } });
}

/** Ends every session of a person. @returns how many ended */
export async function revokeAllSessions(db: Pick<Db, "session">, userId: string, now: Date): Promise<number> {
  return (await db.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: now } }))
    .count;
}
