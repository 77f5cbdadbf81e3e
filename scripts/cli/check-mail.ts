import type { MailFailure } from "../../lib/adapters/mail/mail-error";
import { MailError } from "../../lib/adapters/mail/mail-error";
import { createMailFromEnv } from "../../lib/adapters/mail/registry";
import { type Env, linkTo } from "../../lib/platform/env";
import { toAppError } from "../../lib/platform/errors";
import type { Finding } from "./finding";

const ADVICE: Record<MailFailure, string> = {
  message: "Check MAIL_FROM",
  unreachable: "Check host and port in SMTP_URL, and whether a firewall stands before it",
  timed_out: "Check the port in SMTP_URL: smtps:// is TLS from the start (465), smtp:// begins plain (587)",
  tls: "Use a name that its certificate bears; NODE_EXTRA_CA_CERTS names an authority of your own. smtp:// needs STARTTLS, but for hosts in ALLOW_PLAINTEXT_HOSTS",
  login: "Check user and password in SMTP_URL; what is special in them is percent-encoded (@ is %40)",
  refused: "Ask whoever runs the mail server why it refuses this machine",
};

/** Connects to the mail server of the settings and signs in there; sends nothing, and says no password. */
export async function checkMail(settings: Env): Promise<Finding> {
  const part = "mail";
  const server = createMailFromEnv(settings);
  if (server === null) {
    const said = "no mail server set: links for new passwords are made by `users reset-link`";
    return { part, ok: true, said, advice: null };
  }
  try {
    const { encrypted, signedIn } = await server.check();
    const how = `${encrypted ? "encrypted" : "not encrypted"}, ${signedIn ? "signed in" : "without a login"}`;
    return {
      part,
      ok: true,
      said: `${server.server} answers, ${how}; links lead to ${linkTo("/", settings)}`,
      advice: null,
    };
  } catch (error) {
    const advice = error instanceof MailError ? ADVICE[error.failure] : "Check SMTP_URL";
    return { part, ok: false, said: toAppError(error).message, advice };
  }
}
