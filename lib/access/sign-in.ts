import { z } from "zod";
import { listWorkspacesOf } from "@/lib/models/membership/store";
import { emailShape } from "@/lib/models/user/shape";
import { findPasswordUser } from "@/lib/models/user/store";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { forgiveTries, limitTries, triesOf } from "./limit-tries";
import { noteFailedSignIn } from "./note-failed-sign-in";
import { isPassword } from "./password";
import { factorCodeShape, passSecondFactor } from "./second-factor";
import { type Device, startSession } from "./start-session";

export const signInShape = z.object({
  email: emailShape,
  password: z.string().min(1, "Type your password").max(1000),
  /** Of the second factor, for who has one. */
  code: factorCodeShape.default(""),
  /** The address of the workspace to open; empty for the person's first. */
  workspace: z.string().trim().toLowerCase().max(80).default(""),
});
export type SignInInput = z.infer<typeof signInShape>;

/**
 * Opens a session by email and password, and a code of the second factor for who has one.
 * @returns the token for the cookie
 * @throws AppError `unauthenticated`, with the same words and after the same time whatever is wrong; `rate_limited`
 */
export async function signInWithPassword(
  db: Db,
  input: SignInInput,
  device: Device,
  now: Date,
): Promise<string> {
  const tries = triesOf(input.email, device.address);
  await limitTries(db, tries, now);
  const user = await findPasswordUser(db, input.email);
  const matches = await isPassword(input.password, user?.passwordHash ?? null);
  if (user === null || !matches) {
    if (user !== null) noteFailedSignIn(db, user, device, now, "Wrong password");
    throw new AppError("unauthenticated", "Email and password do not match.");
  }
  await passSecondFactor(db, user.id, input.code, now).catch((error: unknown) => {
    if (input.code !== "") noteFailedSignIn(db, user, device, now, "Wrong code");
    throw error;
  });
  await forgiveTries(db, tries);
  return startSession(db, user.id, await workspaceToOpen(db, user.id, input.workspace), device, now);
}

/** The one they named, when they are in it; else the first of theirs. */
export async function workspaceToOpen(db: Db, userId: string, slug: string): Promise<string | null> {
  const own = await listWorkspacesOf(db, userId);
  return (own.find((one) => one.slug === slug) ?? own[0])?.id ?? null;
}
