import type { Env } from "@/lib/platform/env";
import { parseClearHosts } from "@/lib/platform/guarded-fetch/clear-hosts";
import { readMailbox } from "@/lib/platform/mailbox";
import { readSmtpUrl } from "@/lib/platform/smtp-url";
import type { MailAdapter } from "./contract";
import { createSmtpMail } from "./smtp/smtp-mail";

/**
 * The mail server that the settings name; null where they name none. It is the operator's own, like the search engine and
 * the model: it may stand anywhere, and nothing but the settings says where.
 */
export function createMailFromEnv(settings: Env): MailAdapter | null {
  const server = readSmtpUrl(settings.SMTP_URL ?? "");
  const from = readMailbox(settings.MAIL_FROM ?? "");
  if (server === null || from === null) return null;
  const mayBePlain = parseClearHosts(settings.ALLOW_PLAINTEXT_HOSTS)(server.host, server.port);
  return createSmtpMail({ server, from, mayBePlain });
}
