import { findWorkspace } from "@/lib/models/workspace/store";
import type { Db } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import { deviceOf } from "../start-session";
import { admit } from "./admit";
import { askUserinfo } from "./ask-userinfo";
import { beginFlow, type CameBack, endFlow } from "./flow";
import type { Claims } from "./read-arrival";
import { startProviderSession } from "./start-provider-session";
import type { Way } from "./way";
import { oidcConfigOf } from "./way-config";
import { WayError } from "./way-error";
import { workspaceOfWay } from "./way-id";
import { openWorkspaceWay } from "./workspace-way";

/**
 * Begins a sign-in by a way.
 * @returns the provider's page, and the cookies that this browser has to bring back
 * @throws WayError; AppError where the provider cannot be reached or is not sound
 */
export async function beginSignIn(db: Db, wayId: string, headers: Headers) {
  const { way } = await openWorkspaceWay(await tenantOf(db, wayId));
  return beginFlow(oidcConfigOf(way), wayId, headers);
}

/**
 * Ends a sign-in by a way.
 * @param search the query that the provider sent the browser back with
 * @returns the token for the session's cookie
 * @throws WayError; AppError where the provider cannot be reached or is not sound
 */
export async function endSignIn(
  db: Db,
  wayId: string,
  search: string,
  headers: Headers,
  now: Date,
): Promise<string> {
  const tenant = await tenantOf(db, wayId);
  const { provider, way } = await openWorkspaceWay(tenant);
  const cameBack = await endFlow(oidcConfigOf(way), wayId, search, headers);
  const userId = await admit(tenant, provider, await allClaims(way, cameBack), now);
  const { accessToken, refreshToken } = cameBack;
  const by = { userId, providerId: provider.id, tokens: { accessToken, refreshToken } };
  return startProviderSession(tenant, by, deviceOf(headers), now);
}

async function tenantOf(db: Db, wayId: string): Promise<Tenant> {
  const workspace = await findWorkspace(db, workspaceOfWay(wayId) ?? "");
  if (workspace === null) throw new WayError("gone");
  return { db, workspaceId: workspace.id };
}

/** Many providers put who somebody is into the ID token and all else behind a question. Who they are stays the token's. */
async function allClaims(way: Way, { claims, accessToken }: CameBack): Promise<Claims> {
  if (accessToken === null) return claims;
  const more = await askUserinfo(way, accessToken, String(claims.sub)).catch((error: unknown) => {
    throw new WayError("failed", error);
  });
  return { ...more, ...claims };
}
