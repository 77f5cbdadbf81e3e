import { findWorkspaceWay } from "@/lib/models/oidc-provider/store";
import type { Db } from "@/lib/platform/db";
import { serverWays } from "./server-ways";
import { wayOf } from "./way-id";

/** A way in other than a password, as the door shows it. */
export interface WayIn {
  id: string;
  name: string;
}

/**
 * The ways in that the door shows.
 * @param slug the address of the workspace that somebody wants; empty where they did not say
 */
export async function waysInto(
  db: Db,
  slug: string,
): Promise<{ ways: WayIn[]; own: { onlyThisWay: boolean } | null }> {
  const own = slug === "" ? null : await findWorkspaceWay(db, slug);
  const servers = serverWays().map(({ id, name }) => ({ id, name }));
  if (own === null) return { ways: servers, own: null };
  const { workspaceId, name, onlyThisWay } = own;
  const company = { id: wayOf(workspaceId), name };
  return { ways: onlyThisWay ? [company] : [company, ...servers], own: { onlyThisWay } };
}
