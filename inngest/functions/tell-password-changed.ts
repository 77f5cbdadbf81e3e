import { openDefaultDb } from "@/lib/access/open-tenant";
import { passwordChangedMail } from "@/lib/access/reset-mails";
import { findAccount } from "@/lib/models/user/store";
import { linkTo } from "@/lib/platform/env";
import { inngest } from "../client";
import { passwordChanged } from "../events";
import { mailServer } from "../mail/mail-server";
import { MAIL_RETRIES, MAILS_AT_ONCE, mailStep, noteUnsent } from "../mail/mail-step";

/** Tells a person by mail that their password is another. Sent twice it is the same message. */
export const sendPasswordChanged = inngest.createFunction(
  {
    id: "tell-password-changed",
    triggers: [passwordChanged],
    retries: MAIL_RETRIES,
    concurrency: [{ limit: MAILS_AT_ONCE }],
    onFailure: ({ error }) => noteUnsent("word of a changed password could not be mailed", error),
  },
  async ({ event, step, attempt }) => {
    const { userId, changedAt } = event.data;
    await step.run("mail", () =>
      mailStep(attempt, async () => {
        const account = await findAccount(await openDefaultDb(), userId);
        if (account === null) return;
        const words = passwordChangedMail(new Date(changedAt), linkTo("/forgot"));
        await mailServer().send({ to: account.email, ...words, key: `password-${userId}-${changedAt}` });
      }),
    );
  },
);
