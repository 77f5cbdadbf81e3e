import { z } from "zod";
import type { OpenSession } from "@/lib/models/session/shape";
import { findSecondFactor } from "@/lib/models/user/second-factor.store";
import { findPasswordHash } from "@/lib/models/user/store";
import type { Db } from "@/lib/platform/db";
import { AppError } from "@/lib/platform/errors";
import { forgiveTries, limitTries, triesOf } from "./limit-tries";
import { isPassword } from "./password";
import { factorCodeShape, passSecondFactor } from "./second-factor";

/** What a signed-in person shows again before what they sign in with is changed. */
export const proofShape = z.object({
  password: z.string().max(1000).default(""),
  code: factorCodeShape.default(""),
});
export type Proof = z.infer<typeof proofShape>;

const WRONG = "This is not your password.";
/** Who has neither a password nor a second factor has signed in at most so long ago, milliseconds. */
const YOUNG = 10 * 60_000;

/** What `provePerson` will ask of somebody. */
export interface Asked {
  password: boolean;
  code: boolean;
}

/** What a person is asked for before what they sign in with is changed. */
export async function askedOf(db: Db, userId: string): Promise<Asked> {
  const [hash, factor] = [await findPasswordHash(db, userId), await findSecondFactor(db, userId)];
  return { password: hash !== null, code: factor.confirmed };
}

/**
 * Makes sure that whoever changes what a person signs in with is that person, and not somebody at their open browser: by
 * the password and a code, as far as they have them; else by a sign-in a moment ago.
 * @throws AppError `unauthenticated` with the field that is wrong; `forbidden` for a company's account; `rate_limited`
 */
export async function provePerson(db: Db, session: OpenSession, proof: Proof, now: Date): Promise<void> {
  const { id } = session.person;
  if (session.providerId !== null)
    throw new AppError("forbidden", "Your account lives in the workspace whose login you used.");
  const tries = triesOf(`proof ${id}`, "");
  await limitTries(db, tries, now);
  const asked = await askedOf(db, id);
  if (asked.password && !(await isPassword(proof.password, await findPasswordHash(db, id))))
    throw new AppError("unauthenticated", WRONG, { fields: [{ field: "current", message: WRONG }] });
  await passSecondFactor(db, id, proof.code, now);
  const age = now.getTime() - session.startedAt.getTime();
  if (!asked.password && !asked.code && age > YOUNG)
    throw new AppError("forbidden", "Sign out and in again first: this needs a sign-in of a moment ago.");
  await forgiveTries(db, tries);
}
