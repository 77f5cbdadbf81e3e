import type { MailAdapter } from "@/lib/adapters/mail/contract";
import { createMailFromEnv } from "@/lib/adapters/mail/registry";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";

/** The mail server of the settings. @throws AppError `unavailable` where they name none any more */
export function mailServer(): MailAdapter {
  const made = createMailFromEnv(env());
  if (made === null) throw new AppError("unavailable", "SMTP_URL names no mail server", { retryable: false });
  return made;
}
