import { z } from "zod";
import { endResets } from "@/lib/models/password-reset/store";
import type { OpenSession } from "@/lib/models/session/shape";
import { revokeOtherSessions } from "@/lib/models/session/store";
import { newPasswordShape } from "@/lib/models/user/shape";
import { setPasswordHash } from "@/lib/models/user/store";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { hashPassword, refuseWeakPassword } from "./password";
import { proofShape, provePerson } from "./prove-person";

export const passwordChangeShape = z.object({ proof: proofShape, next: newPasswordShape });

/**
 * A signed-in person takes another password, giving the old one; or their first, where a login opened their account until
 * now, after a sign-in a moment ago. Every other session of theirs ends, and so does every link
 * that would change it again.
 * @returns how many other sessions ended
 * @throws AppError as `provePerson`; `invalid_input` for a weak password; `conflict` for an account that is gone
 */
export async function changePassword(
  db: Db,
  session: OpenSession,
  { proof, next }: z.infer<typeof passwordChangeShape>,
  now: Date,
): Promise<number> {
  const { id, email, name } = session.person;
  await provePerson(db, session, proof, now);
  refuseWeakPassword(next, [email, name, session.workspace?.name ?? ""]);
  const passwordHash = await hashPassword(next);
  return db.$transaction(async (tx) => {
    if (!(await setPasswordHash(tx, id, passwordHash)))
      throw new AppError("conflict", "This account takes no password.");
    await endResets(tx, id, now);
    return revokeOtherSessions(tx, id, session.id, now);
  });
}
