import type { Tenant } from "@/lib/platform/tenant";
import { openSecret, sealSecret } from "../data-key/secret";

/** What a provider gave with a session, to ask it again whether the person is still welcome there. */
export interface SessionTokens {
  accessToken: string | null;
  refreshToken: string | null;
}

type Column = keyof SessionTokens;

/** The one place where a session's tokens are written. In the database they are sealed. */
export async function writeSessionTokens(tenant: Tenant, id: string, tokens: SessionTokens): Promise<void> {
  const { db, workspaceId } = tenant;
  // Another workspace's session must not even make us a key.
  if ((await db.session.count({ where: { id, workspaceId } })) === 0) return;
  const sealed = async (column: Column) => {
    const token = tokens[column];
    return token === null ? null : sealSecret(tenant, { table: "Session", column, id }, token);
  };
  const data = { accessToken: await sealed("accessToken"), refreshToken: await sealed("refreshToken") };
  await db.session.updateMany({ where: { id, workspaceId }, data });
}

/**
 * For requests to the provider, never for a screen. Null where there is no such session.
 * @throws AppError `unavailable` where they cannot be opened
 */
export async function readSessionTokens(tenant: Tenant, id: string): Promise<SessionTokens | null> {
  const { db, workspaceId } = tenant;
  const row = await db.session.findFirst({
    where: { id, workspaceId },
    select: { accessToken: true, refreshToken: true },
  });
  if (row === null) return null;
  const opened = async (column: Column) => {
    const sealed = row[column];
    return sealed === null ? null : openSecret(tenant, { table: "Session", column, id }, sealed);
  };
  return { accessToken: await opened("accessToken"), refreshToken: await opened("refreshToken") };
}
