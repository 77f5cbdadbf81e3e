import { z } from "zod";
import { listWorkspacesOf } from "@/lib/models/membership/store";
import { findReset, takeReset } from "@/lib/models/password-reset/store";
import { revokeAllSessions } from "@/lib/models/session/store";
import { newPasswordShape } from "@/lib/models/user/shape";
import { setPasswordHash } from "@/lib/models/user/store";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { asksOf } from "./ask-for-reset";
import { forgiveTries, limitTries, triesOf } from "./limit-tries";
import { hashPassword, refuseWeakPassword } from "./password";
import { factorCodeShape, passSecondFactor } from "./second-factor";
import { type Device, startSession } from "./start-session";
import { hashToken } from "./token";

export const resetShape = z.object({
  token: z.string().max(100),
  password: newPasswordShape,
  /** Of the second factor: who has the link alone has not the account. */
  code: factorCodeShape.default(""),
});

/** Whose password a link changes; null where the link is over or was used. */
export function openReset(db: Db, token: string, now: Date) {
  return findReset(db, hashToken(token), now);
}

/** Whose password is another now, and the token for the cookie of their new session. */
interface Reset {
  userId: string;
  token: string;
}

/**
 * Changes a password by a link, which is then used up. Every session of the person ends: whoever knew the old password
 * may have one.
 * @throws AppError `not_found` for a link that is over; `invalid_input` for a weak password, after which it still works
 */
export async function resetPassword(
  db: Db,
  input: z.infer<typeof resetShape>,
  device: Device,
  now: Date,
): Promise<Reset> {
  const over = new AppError("not_found", "This link is over or was used. Ask for a new one.");
  const user = await openReset(db, input.token, now);
  if (user === null) throw over;
  refuseWeakPassword(input.password, [user.email, user.name]);
  await limitTries(db, triesOf(`reset ${user.id}`, device.address), now);
  await passSecondFactor(db, user.id, input.code, now);
  const passwordHash = await hashPassword(input.password);
  await db.$transaction(async (tx) => {
    if (!(await takeReset(tx, hashToken(input.token), now))) throw over;
    if (!(await setPasswordHash(tx, user.id, passwordHash))) throw over;
    await revokeAllSessions(tx, user.id, now);
  });
  await forgiveTries(db, [...triesOf(user.email, ""), ...asksOf(user.email, "")]);
  const [workspace] = await listWorkspacesOf(db, user.id);
  const token = await startSession(db, user.id, workspace?.id ?? null, device, now);
  return { userId: user.id, token };
}
