import MailComposer from "nodemailer/lib/mail-composer";
import { isMailAddress, isOneLine, type Mailbox } from "@/lib/platform/mailbox";
import type { Mail } from "../contract";
import { MailError } from "../mail-error";

/** A message as it goes over the wire. */
export interface Message {
  messageId: string;
  envelope: { from: string; to: string };
  bytes: Buffer;
}

/** Machines that answer mail by themselves are told not to answer this one (RFC 3834). */
const NO_ANSWER = { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" };

/** @throws MailError `message` where an address or the subject could end its line and begin another */
export async function composeMessage(from: Mailbox, mail: Mail): Promise<Message> {
  if (!isMailAddress(mail.to))
    throw new MailError("message", "This is no address that a mail goes to", false);
  if (!isMailAddress(from.address) || !isOneLine(from.name))
    throw new MailError("message", "This is no address that a mail comes from", false);
  if (!isOneLine(mail.subject)) throw new MailError("message", "A subject is one line", false);
  if (!/^[\w-]+$/.test(mail.key)) throw new MailError("message", "This is no key of a message", false);
  const messageId = `<${mail.key}@${from.address.split("@")[1]}>`;
  const composer = new MailComposer({
    from,
    to: { name: "", address: mail.to },
    subject: mail.subject,
    text: mail.text,
    messageId,
    headers: NO_ANSWER,
    xMailer: false,
    // A message is what we say; nothing in it is ever fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    messageId,
    envelope: { from: from.address, to: mail.to },
    bytes: await composer.compile().build(),
  };
}
