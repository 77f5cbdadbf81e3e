import { z } from "zod";
import { insertMember } from "@/lib/models/membership/store";
import { emailShape, newPasswordShape, personNameShape } from "@/lib/models/user/shape";
import { insertUser } from "@/lib/models/user/store";
import { workspaceInputShape } from "@/lib/models/workspace/shape";
import { insertWorkspace } from "@/lib/models/workspace/store";
import type { Db } from "@/lib/platform/db";
import { type Env, env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { isFirstRun } from "./first-run";
import { limitTries, triesOf } from "./limit-tries";
import { hashPassword, refuseWeakPassword } from "./password";
import { type Device, startSession } from "./start-session";

export const signUpShape = z.object({
  name: personNameShape,
  email: emailShape,
  password: newPasswordShape,
  workspace: workspaceInputShape,
});
type SignUpInput = z.infer<typeof signUpShape>;

/** Whether anybody may make an account and a workspace. The first run stands before it. */
export async function isSignUpOpen(db: Db, settings: Env = env()): Promise<boolean> {
  return settings.SIGN_UP === "open" && !(await isFirstRun(db));
}

/**
 * Anybody makes an account and a workspace of their own, where the operator has opened the door.
 * @returns the token for the cookie
 * @throws AppError `forbidden` where sign-up is by invitation; `conflict` for a taken email or address; `rate_limited`
 */
export async function signUp(db: Db, input: SignUpInput, device: Device, now: Date): Promise<string> {
  if (!(await isSignUpOpen(db)))
    throw new AppError("forbidden", "Accounts are made by invitation here. Ask a workspace's owner for one.");
  const { name, email, workspace } = input;
  await limitTries(db, triesOf(`sign-up ${email}`, device.address), now);
  refuseWeakPassword(input.password, [email, name, workspace.name]);
  const passwordHash = await hashPassword(input.password);
  const ids = await db.$transaction(async (tx) => {
    const user = await insertUser(tx, { email, name, passwordHash, workspaceId: null });
    const workspaceId = await insertWorkspace(tx, workspace, now);
    await insertMember({ db: tx, workspaceId }, user.id, "owner");
    return { userId: user.id, workspaceId };
  });
  return startSession(db, ids.userId, ids.workspaceId, device, now);
}
