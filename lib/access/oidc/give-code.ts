import { z } from "zod";
import { hasIdentity } from "@/lib/models/identity/person.store";
import { findAccount } from "@/lib/models/user/store";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { forgiveTries, limitTries, triesOf } from "../limit-tries";
import { noteFailedSignIn } from "../note-failed-sign-in";
import { factorCodeShape, passSecondFactor } from "../second-factor";
import { workspaceToOpen } from "../sign-in";
import { type Device, startSession } from "../start-session";
import type { StepNote } from "./step-note";

export const givenCodeShape = z.object({
  code: factorCodeShape,
  /** The address of the workspace to open; empty for the person's first. */
  workspace: z.string().trim().toLowerCase().max(80).default(""),
});

/**
 * Ends a sign-in by a login of the whole server with the code of the second factor.
 * @param note what the login has proven in this browser
 * @returns the token for the cookie
 * @throws AppError `unauthenticated` for a wrong code, and where nothing was proven a moment ago; `rate_limited`
 */
export async function giveCode(
  db: Db,
  note: StepNote | null,
  { code, workspace }: z.infer<typeof givenCodeShape>,
  device: Device,
  now: Date,
): Promise<string> {
  const over = new AppError("unauthenticated", "This sign-in took too long. Start again from here.");
  if (note?.step !== "code") throw over;
  const user = await findAccount(db, note.userId);
  // It may have been disconnected meanwhile.
  if (user === null || !(await hasIdentity(db, note.identityId, user.id))) throw over;
  const tries = triesOf(`factor ${user.id}`, device.address);
  await limitTries(db, tries, now);
  await passSecondFactor(db, user.id, code, now).catch((error: unknown) => {
    if (code !== "") noteFailedSignIn(db, user, device, now, "Wrong code");
    throw error;
  });
  await forgiveTries(db, tries);
  return startSession(db, user.id, await workspaceToOpen(db, user.id, workspace), device, now, note.way);
}
