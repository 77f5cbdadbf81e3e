import { findWorkspace } from "@/lib/models/workspace/store";
import type { Db } from "@/lib/platform/db";
import type { Wish } from "./flow-cookies";
import type { WayFault } from "./way-error";
import { workspaceOfWay } from "./way-id";

/**
 * The page where somebody who did not come in can try again: that of their workspace, where there is one. Who is signed in
 * and wanted to connect a login stays in their settings.
 */
export async function doorOfWay(db: Db, wayId: string, fault: WayFault, wish: Wish): Promise<string> {
  const { back, purpose } = wish;
  if (purpose === "connect") return withQuery(back, { fault });
  const id = workspaceOfWay(wayId);
  const workspace = (id === null ? null : await findWorkspace(db, id))?.slug ?? wish.workspace;
  return withQuery("/sign-in", {
    fault,
    ...(workspace !== "" && { workspace }),
    ...(back !== "/" && { to: back }),
  });
}

/** A path of ours with more in its query. */
export function withQuery(path: string, more: Record<string, string>): string {
  const url = new URL(path, "http://here.invalid");
  for (const [name, value] of Object.entries(more)) url.searchParams.set(name, value);
  return `${url.pathname}${url.search}`;
}
