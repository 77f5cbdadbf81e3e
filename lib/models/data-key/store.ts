import type { Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";

export interface StoredDataKey {
  id: string;
  workspaceId: string;
  wrappedBy: string;
  wrapped: string;
}

const stored = { id: true, workspaceId: true, wrappedBy: true, wrapped: true } as const;

/** The workspace's wrapped key; null before its first secret. */
export async function findDataKey({ db, workspaceId }: Tenant): Promise<StoredDataKey | null> {
  return db.dataKey.findUnique({ where: { workspaceId }, select: stored });
}

/** Keeps a workspace's first key. Where another process was quicker, its key is the one that stays. */
export async function insertDataKey(
  { db, workspaceId }: Tenant,
  key: Pick<StoredDataKey, "wrappedBy" | "wrapped">,
): Promise<void> {
  // Prisma's upsert without changes is two statements, of which the second can come too late.
  await db.$executeRaw(Prisma.sql`
    INSERT INTO "DataKey" ("id", "workspaceId", "wrappedBy", "wrapped")
    VALUES (${newId()}, ${workspaceId}, ${key.wrappedBy}, ${key.wrapped}) ON CONFLICT DO NOTHING`);
}

/** Every workspace's key that another than this one wrapped. */
export async function listDataKeysNotOf(db: Db, ringKeyId: string): Promise<StoredDataKey[]> {
  return db.dataKey.findMany({ where: { wrappedBy: { not: ringKeyId } }, select: stored });
}

/** Puts the same key in its new wrapping, unless somebody has done so meanwhile. */
export async function rewrapDataKey(db: Db, from: StoredDataKey, to: { wrappedBy: string; wrapped: string }) {
  await db.dataKey.updateMany({ where: { id: from.id, wrapped: from.wrapped }, data: to });
}
