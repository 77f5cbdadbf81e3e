import { AppError, type ErrorCode } from "../errors";

/** What went wrong on the way out, finer than an error code: each is another thing to a person. */
export type OutboundFailure =
  | "address_refused"
  | "dns"
  | "connection"
  | "tls"
  | "timed_out"
  | "too_large"
  | "too_many_redirects"
  | "bad_response";

const CODES: Record<OutboundFailure, ErrorCode> = {
  address_refused: "address_refused",
  dns: "upstream_failed",
  connection: "upstream_failed",
  tls: "upstream_failed",
  timed_out: "timed_out",
  too_large: "too_large",
  too_many_redirects: "upstream_failed",
  bad_response: "upstream_failed",
};

const LASTING: ReadonlySet<OutboundFailure> = new Set(["too_many_redirects", "tls", "bad_response"]);

/** An outbound request that gave no answer. `code` is for the user's door, `failure` for the caller's decisions. */
export class OutboundError extends AppError {
  readonly failure: OutboundFailure;

  constructor(failure: OutboundFailure, message: string, cause?: unknown) {
    super(CODES[failure], message, { cause, ...(LASTING.has(failure) ? { retryable: false } : {}) });
    this.name = "OutboundError";
    this.failure = failure;
  }
}
