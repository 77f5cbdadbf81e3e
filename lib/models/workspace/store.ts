import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { newId } from "@/lib/platform/ids";
import type { WorkspaceInput } from "./shape";

/** The workspace that is there before the first person comes. */
const DEFAULT_WORKSPACE_ID = "default";

type Workspaces = Pick<Db, "workspace">;

/** The oldest workspace; made where there is none. Safe to call at every start and by several processes. */
export async function ensureDefaultWorkspace(db: Db): Promise<string> {
  const oldest = await db.workspace.findFirst({
    select: { id: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  if (oldest !== null) return oldest.id;
  await db.$executeRaw`
    INSERT INTO "Workspace" ("id", "name", "slug", "createdAt")
    VALUES (${DEFAULT_WORKSPACE_ID}, 'My workspace', 'my-workspace', ${new Date()}) ON CONFLICT DO NOTHING`;
  return DEFAULT_WORKSPACE_ID;
}

/** Name and money cap of a workspace; null when there is none. */
export async function findWorkspace(db: Db, id: string) {
  return db.workspace.findUnique({
    where: { id },
    select: { id: true, name: true, slug: true, monthlyCapUsd: true },
  });
}

/** A workspace by its address. */
export async function findWorkspaceBySlug(db: Db, slug: string) {
  return db.workspace.findUnique({ where: { slug }, select: { id: true, name: true, slug: true } });
}

/** Every workspace's id, for work that looks after all of them. */
export async function listWorkspaceIds(db: Db): Promise<string[]> {
  const rows = await db.workspace.findMany({ select: { id: true }, orderBy: { id: "asc" } });
  return rows.map(({ id }) => id);
}

/** Makes a workspace. @returns its id @throws AppError `conflict` when the address is taken */
export async function insertWorkspace(db: Workspaces, input: WorkspaceInput, now: Date): Promise<string> {
  await refuseTakenSlug(db, input.slug, null);
  const id = newId();
  await db.workspace.create({ data: { ...input, id, claimedAt: now } });
  return id;
}

/**
 * Gives a workspace to its first owner, once. To be called first in a transaction: it holds back others who want the same.
 * @returns false when somebody else has it @throws AppError `conflict` when the address is taken
 */
export async function claimWorkspace(
  db: Workspaces,
  id: string,
  input: WorkspaceInput,
  now: Date,
): Promise<boolean> {
  const { count } = await db.workspace.updateMany({
    where: { id, claimedAt: null },
    data: { claimedAt: now },
  });
  if (count === 0) return false;
  await renameWorkspace(db, id, input);
  return true;
}

/** @throws AppError `conflict` when the address is taken */
export async function renameWorkspace(db: Workspaces, id: string, input: WorkspaceInput): Promise<void> {
  await refuseTakenSlug(db, input.slug, id);
  await db.workspace.updateMany({ where: { id }, data: input });
}

async function refuseTakenSlug(db: Workspaces, slug: string, own: string | null): Promise<void> {
  const found = await db.workspace.findUnique({ where: { slug }, select: { id: true } });
  if (found === null || found.id === own) return;
  throw new AppError("conflict", "This address is taken", {
    fields: [{ field: "slug", message: "This address is taken" }],
  });
}
