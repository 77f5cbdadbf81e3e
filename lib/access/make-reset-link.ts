import { insertReset } from "@/lib/models/password-reset/store";
import { findOwnAccount } from "@/lib/models/user/store";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { hashToken, newToken } from "./token";

/** How long a link can be used, milliseconds. */
const GOOD_FOR = 3_600_000;

/**
 * A link by which somebody chooses a new password, or a first one where the login that opened their account is gone, for whoever runs this machine to hand on.
 * Nobody else is told one, but by a mail to the account's own address: an account can be in several workspaces, and
 * whoever has its link has them all.
 * @returns the path of the link, told this once
 * @throws AppError `not_found` when no account has this email, or only one that a workspace's own login made
 */
export async function makeResetLink(db: Db, email: string, now: Date): Promise<string> {
  const user = await findOwnAccount(db, email);
  if (user === null) throw new AppError("not_found", `No account of somebody's own has the email ${email}`);
  return newResetLink(db, user.id, now);
}

/** A new link for an account; the ones before it are over. @returns its path, told this once */
export async function newResetLink(db: Db, userId: string, now: Date): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + GOOD_FOR);
  await insertReset(db, { userId, tokenHash: hashToken(token), expiresAt }, now);
  return `/reset?token=${token}`;
}
