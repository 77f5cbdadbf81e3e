"use server";

import { tellPasswordChanged } from "@/inngest/mail/tell-password-changed";
import { resetPassword as reset, resetShape } from "@/lib/access/reset-password";
import { deviceOf } from "@/lib/access/start-session";
import { type Acted, actAsAnyone } from "../../act";
import { readInput } from "../../api/read-input";

/** Changes a password by a link, and signs in. */
export async function resetPassword(input: unknown): Promise<Acted<void>> {
  return actAsAnyone("action reset/resetPassword", async ({ db, headers, enterAs }) => {
    const now = new Date();
    const { userId, token } = await reset(db, readInput(resetShape, input), deviceOf(headers), now);
    await tellPasswordChanged(userId, now);
    await enterAs(token);
  });
}
