import type { InvitationInput } from "@/lib/models/invitation/shape";
import { insertInvitation } from "@/lib/models/invitation/store";
import type { Caller } from "./open-tenant";
import { refuseOwnerMatters } from "./refuse-owner-matters";
import { hashToken, newToken } from "./token";

/** How long an invitation can be taken, milliseconds. */
const GOOD_FOR = 7 * 86_400_000;

/**
 * Invites somebody into the workspace.
 * @param invitedBy the id of the person who does
 * @returns the token for the link, told this once
 * @throws AppError `forbidden` when an owner is invited by somebody who is none
 */
export async function invite(
  { tenant, role }: Caller,
  invitedBy: string,
  input: InvitationInput,
  now: Date,
): Promise<string> {
  refuseOwnerMatters(role, input.role);
  const token = newToken();
  const expiresAt = new Date(now.getTime() + GOOD_FOR);
  await insertInvitation(tenant, { ...input, invitedBy, tokenHash: hashToken(token), expiresAt }, now);
  return token;
}
