import type { Tenant } from "@/lib/platform/tenant";
import { openSecret, sealSecret } from "../data-key/secret";

const cellOf = (id: string) => ({ table: "OidcProvider", column: "clientSecret", id });

/** The one place where a provider's secret is written and read. In the database it is sealed. */
export async function writeProviderSecret(tenant: Tenant, id: string, secret: string): Promise<void> {
  const { db, workspaceId } = tenant;
  // Another workspace's provider must not even make us a key.
  if ((await db.oidcProvider.count({ where: { id, workspaceId } })) === 0) return;
  const clientSecret = await sealSecret(tenant, cellOf(id), secret);
  await db.oidcProvider.updateMany({ where: { id, workspaceId }, data: { clientSecret } });
}

/**
 * For requests to the provider, never for a screen. Null where none was given.
 * @throws AppError `unavailable` where it cannot be opened
 */
export async function readProviderSecret(tenant: Tenant): Promise<string | null> {
  const { db, workspaceId } = tenant;
  const row = await db.oidcProvider.findUnique({
    where: { workspaceId },
    select: { id: true, clientSecret: true },
  });
  if (row === null || row.clientSecret === "") return null;
  return openSecret(tenant, cellOf(row.id), row.clientSecret);
}
