import { z } from "zod";
import { takeInvitation } from "@/lib/models/invitation/store";
import { insertMember } from "@/lib/models/membership/store";
import { newPasswordShape, personNameShape } from "@/lib/models/user/shape";
import { insertUser } from "@/lib/models/user/store";
import type { Db } from "@/lib/platform/db";
import { invitationIsOver, openInvitation } from "./open-invitation";
import { hashPassword, refuseWeakPassword } from "./password";
import { type Device, startSession } from "./start-session";

export const joinShape = z.object({
  token: z.string().max(100),
  name: personNameShape,
  password: newPasswordShape,
});

/**
 * Somebody who was invited makes their account, under the email that was invited.
 * @returns the token for the cookie
 * @throws AppError `not_found` for a link that is over; `conflict` when they have an account; `invalid_input`
 */
export async function joinByInvitation(
  db: Db,
  input: z.infer<typeof joinShape>,
  device: Device,
  now: Date,
): Promise<string> {
  const { id, email, role, workspace } = await openInvitation(db, input.token, now);
  refuseWeakPassword(input.password, [email, input.name, workspace.name]);
  const passwordHash = await hashPassword(input.password);
  const userId = await db.$transaction(async (tx) => {
    if (!(await takeInvitation(tx, id, now))) throw invitationIsOver();
    const user = await insertUser(tx, { email, name: input.name, passwordHash, workspaceId: null });
    await insertMember({ db: tx, workspaceId: workspace.id }, user.id, role);
    return user.id;
  });
  return startSession(db, userId, workspace.id, device, now);
}
