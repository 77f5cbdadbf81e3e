import { sendsMail } from "@/lib/platform/env";
import { log } from "@/lib/platform/log";
import { inngest } from "../client";
import { passwordChanged } from "../events";

/**
 * Has a person told by mail that their password is another. Where that cannot be left for the engine the change stands all
 * the same: it was made.
 */
export async function tellPasswordChanged(userId: string, now: Date): Promise<void> {
  if (!sendsMail()) return;
  const changedAt = now.getTime();
  const id = `password-${userId}-${changedAt}`;
  await inngest.send(passwordChanged.create({ userId, changedAt }, { id })).catch((error: unknown) => {
    log().error({ err: error }, "word of a changed password could not be left for the engine");
  });
}
