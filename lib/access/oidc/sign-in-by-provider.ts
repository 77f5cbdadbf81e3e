import { findWorkspace } from "@/lib/models/workspace/store";
import type { Db } from "@/lib/platform/db";
import { type Env, env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { deviceOf } from "../start-session";
import { admit } from "./admit";
import { allClaims } from "./all-claims";
import { beginFlow, endFlow } from "./flow";
import { openServerWay } from "./server-way";
import { askedFor, refuseWeakSignIn } from "./sign-in-demands";
import { startProviderSession } from "./start-provider-session";
import type { Way } from "./way";
import { lastingScope, oidcConfigOf } from "./way-config";
import { WayError } from "./way-error";
import { workspaceOfWay } from "./way-id";
import { openWorkspaceWay } from "./workspace-way";

/**
 * Begins a sign-in by a way.
 * @returns the provider's page, and the cookies that this browser has to bring back
 * @throws WayError; AppError where the provider cannot be reached or is not sound
 */
export async function beginSignIn(db: Db, wayId: string, headers: Headers, settings: Env = env()) {
  if (workspaceOfWay(wayId) === null)
    return beginFlow((await openServerWay(wayId, settings)).provider, wayId, headers);
  const { provider, way } = await openWorkspaceWay(await tenantOf(db, wayId));
  return beginFlow(lasting(way, askedFor(provider.demands)), wayId, headers);
}

/**
 * Ends a sign-in by a workspace's own login.
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
  const cameBack = await endFlow(lasting(way), wayId, search, headers);
  const claims = await allClaims(way, cameBack);
  // Of the signed token alone: what is asked for later says nothing of this sign-in.
  refuseWeakSignIn(provider.demands, cameBack.claims, now);
  const userId = await admit(tenant, provider, claims, now);
  const { accessToken, refreshToken } = cameBack;
  const by = { userId, providerId: provider.id, tokens: { accessToken, refreshToken } };
  return startProviderSession(tenant, by, deviceOf(headers), now);
}

async function tenantOf(db: Db, wayId: string): Promise<Tenant> {
  const workspace = await findWorkspace(db, workspaceOfWay(wayId) ?? "");
  if (workspace === null) throw new WayError("gone");
  return { db, workspaceId: workspace.id };
}

function lasting(way: Way, more?: Record<string, string>) {
  return oidcConfigOf(way, lastingScope(way.metadata), more);
}
