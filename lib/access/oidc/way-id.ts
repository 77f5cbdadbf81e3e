const WORKSPACE = "w-";

/** What a workspace's own login is called in addresses. It lasts as long as the workspace, so a provider can be told it. */
export function wayOf(workspaceId: string): string {
  return `${WORKSPACE}${workspaceId}`;
}

/** The workspace whose own login a way is; null for one of the whole server. */
export function workspaceOfWay(way: string): string | null {
  return way.startsWith(WORKSPACE) ? way.slice(WORKSPACE.length) : null;
}

/** Where a provider sends people back to. */
export function callbackAddress(origin: string, way: string): string {
  return `${origin}/api/auth/callback/${way}`;
}
