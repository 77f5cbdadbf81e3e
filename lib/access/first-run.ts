import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { insertMember } from "@/lib/models/membership/store";
import { emailShape, newPasswordShape, personNameShape } from "@/lib/models/user/shape";
import { hasUsers, insertUser } from "@/lib/models/user/store";
import { workspaceInputShape } from "@/lib/models/workspace/shape";
import { claimWorkspace, ensureDefaultWorkspace } from "@/lib/models/workspace/store";
import type { Db } from "@/lib/platform/db";
import { type Env, env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { limitTries, triesOf } from "./limit-tries";
import { hashPassword, refuseWeakPassword } from "./password";
import { type Device, startSession } from "./start-session";
import { hashToken } from "./token";

export const firstRunShape = z.object({
  name: personNameShape,
  email: emailShape,
  password: newPasswordShape,
  workspace: workspaceInputShape,
  /** What the terminal printed; asked where others than this machine reach the server. */
  setupCode: z.string().trim().max(100).default(""),
});
export type FirstRunInput = z.infer<typeof firstRunShape>;

const taken = new WeakSet<Db>();

/** Whether nobody has taken this server yet. Once somebody has, the database is not asked again. */
export async function isFirstRun(db: Db): Promise<boolean> {
  if (taken.has(db)) return false;
  if (!(await hasUsers(db))) return true;
  taken.add(db);
  return false;
}

const LOOPBACK = new Set(["127.0.0.1", "localhost", "::1"]);

/** Whether the first run asks for the code of the terminal, so that no stranger takes a fresh server. */
export function asksSetupCode(settings: Env = env()): boolean {
  return !LOOPBACK.has(settings.HOST);
}

/**
 * The first person makes the account that owns this server's first workspace, with what is in it already.
 * @returns the token for the cookie
 * @throws AppError `conflict` when somebody was quicker; `forbidden` without the setup code; `invalid_input`
 */
export async function takeServer(db: Db, input: FirstRunInput, device: Device, now: Date): Promise<string> {
  const gone = new AppError("conflict", "This server has its first account already. Sign in instead.");
  if (!(await isFirstRun(db))) throw gone;
  await checkSetupCode(db, input.setupCode, device, now);
  refuseWeakPassword(input.password, [input.email, input.name, input.workspace.name]);
  const passwordHash = await hashPassword(input.password);
  const workspaceId = await ensureDefaultWorkspace(db);
  const userId = await db.$transaction(async (tx) => {
    if (!(await claimWorkspace(tx, workspaceId, input.workspace, now))) throw gone;
    const { email, name } = input;
    const user = await insertUser(tx, { email, name, passwordHash, workspaceId: null });
    await insertMember({ db: tx, workspaceId }, user.id, "owner");
    return user.id;
  });
  return startSession(db, userId, workspaceId, device, now);
}

async function checkSetupCode(db: Db, code: string, device: Device, now: Date): Promise<void> {
  if (!asksSetupCode()) return;
  await limitTries(db, triesOf("the setup code", device.address), now);
  const wanted = env().SETUP_CODE;
  const matches =
    wanted !== undefined && timingSafeEqual(Buffer.from(hashToken(wanted)), Buffer.from(hashToken(code)));
  if (matches) return;
  const message = "This is not the code that the terminal shows. Look where Leadloom was started.";
  throw new AppError("forbidden", message, { fields: [{ field: "setupCode", message }] });
}
