import type { Mailbox } from "@/lib/platform/mailbox";
import type { SmtpServer } from "@/lib/platform/smtp-url";
import type { MailAdapter } from "../contract";
import { composeMessage } from "./compose-message";
import { sendOver } from "./send-over";
import type { SmtpPatience } from "./smtp-way";
import { withSession } from "./with-session";

export interface SmtpMailParts {
  server: SmtpServer;
  from: Mailbox;
  /** Whether it may be spoken to without TLS: this machine, and hosts that the operator named. */
  mayBePlain: boolean;
  /** Another authority than the system's, for tests. */
  ca?: string;
  patience?: SmtpPatience;
}

/** A whole minute for a message: greylisting servers are slow on purpose. */
const PATIENCE: SmtpPatience = { connectMs: 10_000, quietMs: 30_000, wholeMs: 60_000 };

/** Mail by SMTP, a connection for each message: so few go out that none is kept open. */
export function createSmtpMail({ server, from, mayBePlain, ca, patience }: SmtpMailParts): MailAdapter {
  const way = { server, mayBePlain, ca, patience: patience ?? PATIENCE };
  return {
    server: `${server.host.includes(":") ? `[${server.host}]` : server.host}:${server.port}`,
    async send(mail) {
      const message = await composeMessage(from, mail);
      await withSession(way, (session) => sendOver(session, message));
      return message.messageId;
    },
    check: () =>
      withSession(way, async ({ secure, authenticated }) => ({
        encrypted: secure,
        signedIn: authenticated,
      })),
  };
}
