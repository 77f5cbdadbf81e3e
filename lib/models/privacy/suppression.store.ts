import { createHmac } from "node:crypto";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { deriveKey } from "../data-key/secret";

/** Notes that this address is never to be written to again, as a keyed hash: it cannot be read back. */
export async function suppress(tenant: Tenant, email: string, now: Date): Promise<void> {
  const { db, workspaceId } = tenant;
  const hash = await hashOf(tenant, email);
  await db.$executeRaw(Prisma.sql`
    INSERT INTO "Suppression" ("workspaceId", "hash", "createdAt")
    VALUES (${workspaceId}, ${hash}, ${now}) ON CONFLICT DO NOTHING`);
}

/** Which of the addresses are suppressed. */
export async function findSuppressed(tenant: Tenant, emails: string[]): Promise<string[]> {
  const { db, workspaceId } = tenant;
  if ((await db.suppression.count({ where: { workspaceId }, take: 1 })) === 0) return [];
  const key = await deriveKey(tenant, "suppression");
  const byHash = new Map(emails.map((email) => [hashWith(key, email), email]));
  const known = await db.suppression.findMany({ where: { workspaceId }, select: { hash: true } });
  return known.flatMap(({ hash }) => byHash.get(hash) ?? []);
}

async function hashOf(tenant: Tenant, email: string): Promise<string> {
  return hashWith(await deriveKey(tenant, "suppression"), email);
}

function hashWith(key: Buffer, email: string): string {
  return createHmac("sha256", key).update(email.trim().toLowerCase()).digest("hex");
}
