import { admitResetAsk } from "@/lib/access/ask-for-reset";
import { noteResetMail } from "@/lib/access/note-reset-mail";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { log } from "@/lib/platform/log";
import { inngest } from "../client";
import { resetAsked } from "../events";
import { MAIL_RETRIES, MAILS_AT_ONCE, mailStep, noteUnsent } from "../mail/mail-step";
import { mailResetLink } from "../steps/mail-reset-link";

/** Mails a link for a new password, where there is an account to mail it to. */
export const sendResetLink = inngest.createFunction(
  {
    id: "send-reset-link",
    triggers: [resetAsked],
    retries: MAIL_RETRIES,
    concurrency: [{ limit: MAILS_AT_ONCE }],
    onFailure: ({ error }) => noteUnsent("a link for a new password could not be mailed", error),
  },
  async ({ event, step, attempt }) => {
    const { sealed } = event.data;
    const admitted = await step.run("admit", async () => {
      const outcome = await admitResetAsk(await openDefaultDb(), sealed, new Date());
      if ("refused" in outcome) log().info(outcome, "a link for a new password was asked for in vain");
      return "userId" in outcome ? outcome.userId : null;
    });
    if (admitted === null) return;
    await step.run("mail", () => mailStep(attempt, () => mailResetLink(admitted)));
    await step.run("note", async () => noteResetMail(await openDefaultDb(), admitted, sealed, new Date()));
  },
);
