import type { OpenInvitation } from "@/lib/models/invitation/shape";
import { findInvitation } from "@/lib/models/invitation/store";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { hashToken } from "./token";

export const invitationIsOver = () =>
  new AppError("not_found", "This invitation is over or was taken. Ask for a new one.");

/** What the link of an invitation opens. @throws AppError `not_found`, whatever is wrong with it */
export async function openInvitation(db: Db, token: string, now: Date): Promise<OpenInvitation> {
  const found = await findInvitation(db, hashToken(token), now);
  if (found === null) throw invitationIsOver();
  return found;
}
