import { OutboundError, type OutboundFailure } from "@/lib/platform/guarded-fetch/outbound-error";
import type { PageAnswer, PageFailure } from "../contract";

type FailedAnswer = Extract<PageAnswer, { kind: "failed" }>;

const OUTBOUND: Record<OutboundFailure, PageFailure> = {
  address_refused: "address_refused",
  dns: "dns",
  connection: "connection",
  tls: "tls",
  timed_out: "timed_out",
  too_large: "too_large",
  too_many_redirects: "too_many_redirects",
  bad_response: "server_error",
};

const MAY_PASS: ReadonlySet<PageFailure> = new Set([
  "connection",
  "timed_out",
  "rate_limited",
  "server_error",
  "browser_failed",
]);

interface FailureDetails {
  status?: number;
  retryAfterMs?: number | null;
  retryable?: boolean;
}

/** The answer for a page that could not be had. Whether a retry may help follows from the failure unless told. */
export function pageFailed(
  failure: PageFailure,
  message: string,
  details: FailureDetails = {},
): FailedAnswer {
  return {
    kind: "failed",
    failure,
    message,
    retryable: details.retryable ?? MAY_PASS.has(failure),
    retryAfterMs: details.retryAfterMs ?? null,
    status: details.status ?? null,
  };
}

/**
 * The answer for an outbound request that failed.
 * @throws the error itself when it is not one of the outbound kind: that is a fault of ours or the caller's abort
 */
export function failedByOutbound(error: unknown): FailedAnswer {
  if (!(error instanceof OutboundError)) throw error;
  return pageFailed(OUTBOUND[error.failure], error.message);
}
