import { takeInvitation } from "@/lib/models/invitation/store";
import type { Role } from "@/lib/models/membership/shape";
import { insertMember } from "@/lib/models/membership/store";
import type { OpenSession } from "@/lib/models/session/shape";
import { moveSession } from "@/lib/models/session/store";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { invitationIsOver, openInvitation } from "./open-invitation";

/**
 * A person who has an account already goes into the workspace that invited them, and their session with them.
 * @returns the workspace, and what they are in it
 * @throws AppError `not_found` for a link that is over; `forbidden` when it is for somebody else
 */
export async function acceptInvitation(
  db: Db,
  session: OpenSession,
  token: string,
  now: Date,
): Promise<{ workspaceId: string; role: Role }> {
  const invitation = await openInvitation(db, token, now);
  const { person, providerId } = session;
  if (providerId !== null)
    throw new AppError("forbidden", "Your account lives in the workspace whose login you used.");
  if (person.email !== invitation.email)
    throw new AppError("forbidden", `This invitation is for ${invitation.email}. Sign out to take it.`);
  const workspaceId = invitation.workspace.id;
  await db.$transaction(async (tx) => {
    if (!(await takeInvitation(tx, invitation.id, now))) throw invitationIsOver();
    await insertMember({ db: tx, workspaceId }, person.id, invitation.role);
  });
  await moveSession(db, session.id, person.id, workspaceId);
  return { workspaceId, role: invitation.role };
}
