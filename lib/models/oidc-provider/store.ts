import { z } from "zod";
import type { Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import {
  type OidcProvider,
  type OidcProviderInput,
  roleMappingShape,
  signInDemandsShape,
  type WorkspaceWay,
} from "./shape";

/** The workspace's own provider; null where it has none. */
export async function findOidcProvider({ db, workspaceId }: Tenant): Promise<OidcProvider | null> {
  const row = await db.oidcProvider.findUnique({ where: { workspaceId } });
  if (row === null) return null;
  const { id, name, issuer, clientId, onlyThisWay } = row;
  return {
    ...{ id, name, issuer, clientId, onlyThisWay },
    allowedDomains: z.array(z.string()).parse(JSON.parse(row.allowedDomains)),
    roleMapping: roleMappingShape.parse(JSON.parse(row.roleMapping)),
    demands: signInDemandsShape.parse(JSON.parse(row.demands)),
    hasSecret: row.clientSecret !== "",
  };
}

/**
 * Keeps the workspace's provider; the secret is kept apart, see `secret.store.ts`. Another issuer is another provider:
 * who somebody was at the old one says nothing there, so its sessions, identities and secret go.
 * @returns the provider's id
 */
export async function saveOidcProvider(tenant: Tenant, input: OidcProviderInput): Promise<string> {
  const { workspaceId } = tenant;
  const { allowedDomains, roleMapping, demands, ...rest } = input;
  const data = {
    ...rest,
    allowedDomains: JSON.stringify(allowedDomains),
    roleMapping: JSON.stringify(roleMapping),
    demands: JSON.stringify(demands),
  };
  return tenant.db.$transaction(async (tx) => {
    const { issuer } = input;
    const same = await tx.oidcProvider.updateMany({ where: { workspaceId, issuer }, data });
    if (same.count === 1) return (await tx.oidcProvider.findUniqueOrThrow({ where: { workspaceId } })).id;
    await removeProvider(tx, workspaceId);
    const id = newId();
    await tx.oidcProvider.create({ data: { ...data, id, workspaceId, clientSecret: "" } });
    return id;
  });
}

/**
 * Makes others wait who come in by the same provider at the same moment. To be called first in a transaction.
 * @returns false where the provider is another by now
 */
export async function holdProvider(
  { db, workspaceId }: { db: Pick<Db, "oidcProvider">; workspaceId: string },
  id: string,
): Promise<boolean> {
  return (await db.oidcProvider.updateMany({ where: { id, workspaceId }, data: { id } })).count === 1;
}

/** Takes the workspace's provider away, with the sessions it opened and what it knew people by. */
export async function deleteOidcProvider({ db, workspaceId }: Tenant): Promise<void> {
  await db.$transaction((tx) => removeProvider(tx, workspaceId));
}

/** Accounts stay, as members without a way in: what they did keeps its names. */
async function removeProvider(db: Pick<Db, "oidcProvider" | "identity">, workspaceId: string): Promise<void> {
  await db.oidcProvider.deleteMany({ where: { workspaceId } });
  await db.identity.deleteMany({ where: { workspaceId } });
}

/** What the door may say of the workspace with this address; null where it has no login of its own. */
export async function findWorkspaceWay(db: Db, slug: string): Promise<WorkspaceWay | null> {
  const row = await db.oidcProvider.findFirst({
    where: { workspace: { slug }, clientSecret: { not: "" } },
    select: { workspaceId: true, name: true, onlyThisWay: true },
  });
  return row;
}
