import type { Db } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";

/** Somebody at a provider: what it calls them, and which provider it is. */
interface AtProvider {
  /** The id of the workspace's own provider. */
  provider: string;
  subject: string;
}

type Identities = Pick<Db, "identity">;

/** The account that a workspace's own provider knows by this subject; null where it never came. */
export async function findIdentity(
  { db, workspaceId }: { db: Identities; workspaceId: string },
  who: AtProvider,
): Promise<string | null> {
  const row = await db.identity.findFirst({ where: { ...who, workspaceId }, select: { userId: true } });
  return row?.userId ?? null;
}

/** What a workspace's own provider calls an account; null where it does not know it. */
export async function findSubject(
  { db, workspaceId }: Tenant,
  provider: string,
  userId: string,
): Promise<string | null> {
  const row = await db.identity.findFirst({
    where: { provider, userId, workspaceId },
    select: { subject: true },
  });
  return row?.subject ?? null;
}

/** Notes that a workspace's own provider knows an account by this subject. */
export async function insertIdentity(
  { db, workspaceId }: { db: Identities; workspaceId: Tenant["workspaceId"] },
  who: AtProvider,
  userId: string,
): Promise<void> {
  await db.identity.create({ data: { ...who, id: newId(), workspaceId, userId } });
}
