import type { SmtpServer } from "@/lib/platform/smtp-url";
import { MailError } from "../mail-error";
import { BrokenOff } from "./broken-off";

/** What a server did not take, by the command that it answered. */
const TAKEN: [command: RegExp, what: string][] = [
  [/^MAIL/, "the sender"],
  [/^RCPT/, "the recipient"],
  [/^DATA/, "the message"],
];

/**
 * Any fault of a session in our own words. A server's reply tells whether another time may do: 4xx yes, 5xx no (RFC 5321,
 * 4.2.1). What broke off without one is tried again, but for certificates and logins, which do not mend themselves.
 */
export function toMailError(error: unknown, { host, port }: SmtpServer): MailError {
  if (error instanceof MailError) return error;
  const at = `${host}:${port}`;
  if (error instanceof BrokenOff)
    return error.timedOut
      ? new MailError("timed_out", `${at} took too long`, true)
      : new MailError("unreachable", `${at} hung up`, true);
  const { code, command, reply, message } = readFault(error);
  if (reply !== null) return byReply(at, command, reply);
  if (code === "EAUTH") return new MailError("login", `${at} offers no login that we have`, false);
  if (code === "ETIMEDOUT" || code === "ABORT_ERR")
    return new MailError("timed_out", `${at} did not answer in time`, true);
  if (code === "ENOTFOUND") return new MailError("unreachable", `The name ${host} does not exist`, true);
  if (isOfCertificate(error)) return new MailError("tls", `${at} cannot be trusted: ${message}`, false);
  if (code === "EMESSAGE") return new MailError("refused", `${at} takes no message of this size`, false);
  return new MailError("unreachable", `${at} cannot be reached`, true);
}

function byReply(at: string, command: string, reply: string): MailError {
  const isTransient = reply.startsWith("4");
  if (command === "STARTTLS")
    return new MailError("tls", `${at} goes on without encryption only (${reply})`, isTransient);
  if (command.startsWith("AUTH"))
    return new MailError("login", `${at} refused the login (${reply})`, isTransient);
  const what = TAKEN.find(([pattern]) => pattern.test(command))?.[1] ?? "us";
  return new MailError("refused", `${at} refused ${what} (${reply})`, isTransient);
}

interface Fault {
  code: string;
  command: string;
  /** The numbers of the reply alone: `550 5.1.1`. */
  reply: string | null;
  message: string;
}

function readFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { code: "", command: "", reply: null, message: "" };
  const text = (key: string) => String(Reflect.get(error, key) ?? "");
  const [, reply, status] = /^([245]\d\d)[ -]?([245]\.\d{1,3}\.\d{1,3})?/.exec(text("response")) ?? [];
  const { message } = error;
  const numbers = reply === undefined ? null : [reply, status].filter(Boolean).join(" ");
  return { code: text("code"), command: text("command"), reply: numbers, message };
}

/** The system's own faults name the call that failed, and a connection that ended early its ends; those of TLS do neither. */
function isOfCertificate(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return (
    !("syscall" in error) && !("localAddress" in error) && /certificate|altnames|ssl|tls/i.test(error.message)
  );
}
