import { z } from "zod";
import { roleShape } from "../membership/shape";
import { emailShape } from "../user/shape";

export const invitationInputShape = z.object({ email: emailShape, role: roleShape });
export type InvitationInput = z.infer<typeof invitationInputShape>;

/** An invitation that can still be taken, as the workspace's admins see it. Its link is never told again. */
export const invitationShape = invitationInputShape.extend({
  id: z.string(),
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type Invitation = z.infer<typeof invitationShape>;

/** What the link of an invitation opens. */
export interface OpenInvitation extends InvitationInput {
  id: string;
  workspace: {
    id: string;
    name: string;
    /** Whether nothing but its own login opens it to those who do not own it. */
    loginOnly: boolean;
  };
}
