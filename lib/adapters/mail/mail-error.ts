import { AppError, type ErrorCode } from "@/lib/platform/errors";

/** What went wrong, finer than an error code: each has another remedy. */
export type MailFailure =
  /** The message itself is none: an address or a subject that could become something else on the way. */
  | "message"
  | "unreachable"
  | "timed_out"
  | "tls"
  | "login"
  /** The server did not take the message. */
  | "refused";

const CODES: Record<MailFailure, ErrorCode> = {
  message: "invalid_input",
  unreachable: "upstream_failed",
  timed_out: "timed_out",
  tls: "upstream_failed",
  login: "upstream_failed",
  refused: "upstream_failed",
};

/**
 * A mail that did not go. Its words are ours: what a server says may hold the person's address, and an error is kept where
 * no address should be.
 */
export class MailError extends AppError {
  readonly failure: MailFailure;

  constructor(failure: MailFailure, message: string, retryable: boolean) {
    super(CODES[failure], message, { retryable });
    this.name = "MailError";
    this.failure = failure;
  }
}
