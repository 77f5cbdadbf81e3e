import type { Db } from "@/lib/platform/db";

/** The workspace that everything belongs to until people sign in to their own. */
export const DEFAULT_WORKSPACE_ID = "default";

/** Makes the default workspace where it is missing. Safe to call at every start and by several processes. */
export async function ensureDefaultWorkspace(db: Db): Promise<string> {
  await db.workspace.upsert({
    where: { id: DEFAULT_WORKSPACE_ID },
    create: { id: DEFAULT_WORKSPACE_ID, name: "My workspace", slug: "my-workspace" },
    update: {},
  });
  return DEFAULT_WORKSPACE_ID;
}

/** Name and money cap of a workspace; null when there is none. */
export async function findWorkspace(db: Db, id: string) {
  return db.workspace.findUnique({
    where: { id },
    select: { id: true, name: true, slug: true, monthlyCapUsd: true },
  });
}

/** Every workspace's id, for work that looks after all of them. */
export async function listWorkspaceIds(db: Db): Promise<string[]> {
  const rows = await db.workspace.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  return rows.map(({ id }) => id);
}
