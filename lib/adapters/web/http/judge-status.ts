import { parseRetryAfter } from "@/lib/platform/guarded-fetch/retry-after";
import type { OutboundHead } from "@/lib/platform/guarded-fetch/send-request";
import type { PageAnswer } from "../contract";
import { pageFailed } from "./page-failed";

type FailedAnswer = Extract<PageAnswer, { kind: "failed" }>;

/** What a status other than success means, or null for a success. */
export function judgeStatus(head: OutboundHead, now: number): FailedAnswer | null {
  const { status } = head;
  if (status >= 200 && status < 300) return null;
  const host = new URL(head.finalUrl).host;
  const retryAfterMs = parseRetryAfter(head.headers["retry-after"], now);
  const details = { status, retryAfterMs };
  if (status === 404 || status === 410) {
    return pageFailed("not_found", `The page does not exist (${status}).`, details);
  }
  if (status === 429 || (status === 503 && retryAfterMs !== null)) {
    return pageFailed("rate_limited", `${host} asks us to come back later (${status}).`, details);
  }
  if (status >= 500)
    return pageFailed("server_error", `${host} has a fault of its own (${status}).`, details);
  return pageFailed("refused", `${host} does not let us read this page (${status}).`, details);
}
