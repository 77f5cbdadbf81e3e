"use server";

import { askForReset as ask } from "@/inngest/mail/ask-for-reset";
import { resetRequestShape } from "@/lib/access/ask-for-reset";
import { deviceOf } from "@/lib/access/start-session";
import { type Acted, actAsAnyone } from "../../act";
import { readInput } from "../../api/read-input";

/** Has a link for a new password mailed to an account's own address, where there is one. */
export async function askForReset(input: unknown): Promise<Acted<void>> {
  return actAsAnyone("action forgot/askForReset", async ({ db, headers, by }) => {
    // Whoever asks is nobody; the mail that comes of it is noted when it is sent.
    by(null);
    await ask(db, readInput(resetRequestShape, input), deviceOf(headers), new Date());
  });
}
