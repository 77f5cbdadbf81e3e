import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import type { ApiKey as Row } from "@/prisma/generated/sqlite/client";
import type { ApiKey } from "./shape";

function toApiKey(row: Row): ApiKey {
  return {
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastUsedAt?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
    revokedAt: row.revokedAt?.toISOString() ?? null,
  };
}

export async function insertApiKey(
  tenant: Tenant,
  key: { name: string; prefix: string; secretHash: string; expiresAt: Date | null },
): Promise<ApiKey> {
  return toApiKey(
    await tenant.db.apiKey.create({ data: { ...key, id: newId(), workspaceId: tenant.workspaceId } }),
  );
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

/** From now on the key opens nothing. @returns the key as it was @throws AppError `not_found` */
export async function revokeApiKey(tenant: Tenant, id: string, now: Date): Promise<ApiKey> {
  const key = await tenant.db.apiKey.findFirst({ where: { id, workspaceId: tenant.workspaceId } });
  const changed = await tenant.db.apiKey.updateMany({
    where: { id, workspaceId: tenant.workspaceId, revokedAt: null },
    data: { revokedAt: now },
  });
  if (key === null || changed.count === 0)
    throw new AppError("not_found", "There is no such key, or it is already revoked");
  return toApiKey(key);
}

/** The one look-up without a workspace: the key is what tells the workspace. */
export async function findApiKeyByPrefix(db: Db, prefix: string): Promise<Row | null> {
  return db.apiKey.findUnique({ where: { prefix } });
}

/** Notes the use of a key. Rarely, so that reads stay reads: see `openByApiKey`. */
export async function touchApiKey(db: Db, id: string, now: Date): Promise<void> {
  await db.apiKey.updateMany({ where: { id }, data: { lastUsedAt: now } });
}
