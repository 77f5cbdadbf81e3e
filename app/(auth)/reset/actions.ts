"use server";

import { resetPassword as reset, resetShape } from "@/lib/access/reset-password";
import { deviceOf } from "@/lib/access/start-session";
import { type Acted, actAsAnyone } from "../../act";
import { readInput } from "../../api/read-input";

/** Changes a password by a link, and signs in. */
export async function resetPassword(input: unknown): Promise<Acted<void>> {
  return actAsAnyone("action reset/resetPassword", async ({ db, headers, enterAs }) => {
    const token = await reset(db, readInput(resetShape, input), deviceOf(headers), new Date());
    await enterAs(token);
  });
}
