import { newResetLink } from "@/lib/access/make-reset-link";
import { openDefaultDb } from "@/lib/access/open-tenant";
import { resetMail } from "@/lib/access/reset-mails";
import { findAccount } from "@/lib/models/user/store";
import { linkTo } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import { log } from "@/lib/platform/log";
import { mailServer } from "../mail/mail-server";

/**
 * Makes a link and mails it, in one step: the engine keeps what steps answer, and no link may lie there. A step that is
 * tried again makes another link, in another message, so that the newest mail holds the one that works.
 */
export async function mailResetLink(userId: string): Promise<void> {
  const db = await openDefaultDb();
  const account = await findAccount(db, userId);
  if (account === null) return;
  const server = mailServer();
  const link = linkTo(await newResetLink(db, userId, new Date()));
  await server.send({ to: account.email, ...resetMail(link), key: `reset-${newId()}` });
  log().info({ userId }, "a link for a new password was mailed");
}
