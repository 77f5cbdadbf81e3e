import { log } from "@/lib/platform/log";
import type { Tenant } from "@/lib/platform/tenant";
import { openSecret, sealSecret } from "../data-key/secret";

/** The one place where the secrets of declared sources are written and read. In the database they are sealed. */
export async function writeSourceSecret(tenant: Tenant, id: string, secret: string | null): Promise<void> {
  const { db, workspaceId } = tenant;
  // Another workspace's source must not even make us a key.
  if ((await db.customSource.count({ where: { id, workspaceId } })) === 0) return;
  const sealed = secret === null ? null : await sealSecret(tenant, cellOf(id), secret);
  await db.customSource.updateMany({ where: { id, workspaceId }, data: { secret: sealed } });
}

/** By the sources' ids. For the one who asks them, never for a screen. One that cannot be opened counts as not set. */
export async function readSourceSecrets(tenant: Tenant): Promise<Map<string, string>> {
  const { db, workspaceId } = tenant;
  const rows = await db.customSource.findMany({ where: { workspaceId }, select: { id: true, secret: true } });
  const opened = await Promise.all(
    rows.map(
      async ({ id, secret }) => [id, secret === null ? null : await openOrNull(tenant, id, secret)] as const,
    ),
  );
  return new Map(opened.flatMap(([id, secret]) => (secret === null ? [] : [[id, secret] as const])));
}

/** A lost key must not stop the other sources, nor the records that ask them. */
async function openOrNull(tenant: Tenant, id: string, sealed: string): Promise<string | null> {
  try {
    return await openSecret(tenant, cellOf(id), sealed);
  } catch (error) {
    log().error({ err: error, sourceId: id }, "the secret of a source cannot be opened");
    return null;
  }
}

function cellOf(id: string) {
  return { table: "CustomSource", column: "secret", id };
}
