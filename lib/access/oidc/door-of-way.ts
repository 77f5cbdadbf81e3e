import { findWorkspace } from "@/lib/models/workspace/store";
import type { Db } from "@/lib/platform/db";
import type { WayFault } from "./way-error";
import { workspaceOfWay } from "./way-id";

/** The page where somebody who did not come in can try again: that of their workspace, where there is one. */
export async function doorOfWay(db: Db, wayId: string, fault: WayFault, to: string): Promise<string> {
  const id = workspaceOfWay(wayId);
  const workspace = id === null ? null : await findWorkspace(db, id);
  const query = new URLSearchParams({ fault });
  if (workspace !== null) query.set("workspace", workspace.slug);
  if (to !== "/") query.set("to", to);
  return `/sign-in?${query}`;
}
