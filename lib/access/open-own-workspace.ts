import { insertMember } from "@/lib/models/membership/store";
import type { OpenSession } from "@/lib/models/session/shape";
import { moveSession } from "@/lib/models/session/store";
import type { WorkspaceInput } from "@/lib/models/workspace/shape";
import { insertWorkspace } from "@/lib/models/workspace/store";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";

/**
 * Makes a workspace that the person owns, and takes their session there.
 * @returns its id
 * @throws AppError `conflict` when the address is taken; `forbidden` for who was let in by a workspace's own provider
 */
export async function openOwnWorkspace(
  db: Db,
  session: OpenSession,
  input: WorkspaceInput,
  now: Date,
): Promise<string> {
  if (session.providerId !== null)
    throw new AppError("forbidden", "Your account lives in the workspace whose login you used.");
  const userId = session.person.id;
  const workspaceId = await db.$transaction(async (tx) => {
    const id = await insertWorkspace(tx, input, now);
    await insertMember({ db: tx, workspaceId: id }, userId, "owner");
    return id;
  });
  await moveSession(db, session.id, userId, workspaceId);
  return workspaceId;
}
