import { type Db, readBulk } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma, type ApiKey as Row } from "@/prisma/generated/sqlite/client";
import { jsonDate, timeText } from "../json-date";
import { type ApiKey, type KeyRole, keyRoleShape } from "./shape";

interface NewApiKey {
  name: string;
  prefix: string;
  secretHash: string;
  role: KeyRole;
  madeBy: string;
  expiresAt: Date | null;
}

function toApiKey(row: Row): ApiKey {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    role: keyRoleShape.parse(row.role),
    madeBy: row.madeBy,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}

const open = (now: Date) => ({ revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] });

export async function insertApiKey(tenant: Tenant, key: NewApiKey, now: Date): Promise<ApiKey> {
  const data = { ...key, id: newId(), workspaceId: tenant.workspaceId, createdAt: now };
  return toApiKey(await tenant.db.apiKey.create({ data }));
}

/** Newest first; a workspace has few. */
export async function listApiKeys(tenant: Tenant): Promise<ApiKey[]> {
  const rows = await tenant.db.apiKey.findMany({
    where: { workspaceId: tenant.workspaceId },
    orderBy: { createdAt: "desc" },
    take: 200,
  });
  return rows.map(toApiKey);
}

/** A key that still opens something. @throws AppError `not_found` */
export async function getOpenApiKey({ db, workspaceId }: Tenant, id: string, now: Date): Promise<ApiKey> {
  const row = await db.apiKey.findFirst({ where: { id, workspaceId, ...open(now) } });
  if (row === null) throw isOver();
  return toApiKey(row);
}

/**
 * Puts a new key in the place of one that still works, which ends at a time at the latest.
 * @throws AppError `not_found` when the old one is over, or somebody was quicker
 */
export async function replaceApiKey(
  { db, workspaceId }: Tenant,
  old: { id: string; endsAt: Date },
  key: NewApiKey,
  now: Date,
): Promise<ApiKey> {
  return db.$transaction(async (tx) => {
    const before = await tx.apiKey.findFirst({ where: { id: old.id, workspaceId, ...open(now) } });
    const endsAt = before?.expiresAt && before.expiresAt < old.endsAt ? before.expiresAt : old.endsAt;
    const { count } = await tx.apiKey.updateMany({
      where: { id: old.id, workspaceId, ...open(now) },
      data: { expiresAt: endsAt },
    });
    if (before === null || count === 0) throw isOver();
    return toApiKey(await tx.apiKey.create({ data: { ...key, id: newId(), workspaceId, createdAt: now } }));
  });
}

/** From now on the key opens nothing. @returns the key as it was @throws AppError `not_found` */
export async function revokeApiKey({ db, workspaceId }: Tenant, id: string, now: Date): Promise<ApiKey> {
  const where = { id, workspaceId, revokedAt: null };
  const key = await db.apiKey.findFirst({ where });
  const changed = await db.apiKey.updateMany({ where, data: { revokedAt: now } });
  if (key === null || changed.count === 0) throw isOver();
  return toApiKey(key);
}

type Time = "lastUsedAt" | "expiresAt" | "revokedAt";

/** A key as whoever shows it is judged by. */
export type ShownKey = Pick<Row, "id" | "workspaceId" | "name" | "secretHash" | "role" | Time>;

/** The one look-up without a workspace: the key is what tells the workspace. Every request of a program costs it. */
export async function findApiKeyByPrefix(db: Db, prefix: string): Promise<ShownKey | null> {
  const [row] = await readBulk<Record<Exclude<keyof ShownKey, Time>, string> & Record<Time, string | null>>(
    db,
    Prisma.sql`SELECT "id", "workspaceId", "name", "secretHash", "role", ${timeText('"lastUsedAt"')} AS "lastUsedAt",
      ${timeText('"expiresAt"')} AS "expiresAt", ${timeText('"revokedAt"')} AS "revokedAt"
      FROM "ApiKey" WHERE "prefix" = ${prefix}`,
  );
  if (row === undefined) return null;
  const time = (name: Time) => (row[name] === null ? null : jsonDate(row[name]));
  return {
    ...row,
    lastUsedAt: time("lastUsedAt"),
    expiresAt: time("expiresAt"),
    revokedAt: time("revokedAt"),
  };
}

/** Notes the use of a key. Rarely, so that reads stay reads: see `openByApiKey`. */
export async function touchApiKey(db: Db, id: string, now: Date): Promise<void> {
  await db.apiKey.updateMany({ where: { id }, data: { lastUsedAt: now } });
}

/**
 * Takes it on to note that a key was used after its end; its last use is then that one.
 * @param since an earlier use after its end that is noted already is no older than this
 * @returns false where it is noted already
 */
export async function claimLateUse(db: Db, id: string, since: Date, now: Date): Promise<boolean> {
  const where = { id, OR: [{ lastUsedAt: null }, { lastUsedAt: { lt: since } }] };
  return (await db.apiKey.updateMany({ where, data: { lastUsedAt: now } })).count === 1;
}

function isOver(): AppError {
  return new AppError("not_found", "There is no such key, or it is over already");
}
