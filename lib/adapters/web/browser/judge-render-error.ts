import { errors } from "playwright-core";
import type { PageAnswer } from "../contract";
import { pageFailed } from "../http/page-failed";

type FailedAnswer = Extract<PageAnswer, { kind: "failed" }>;

/** What an error of the browser means, by Chromium's own error names. */
export function judgeRenderError(error: unknown, host: string): FailedAnswer {
  const text = error instanceof Error ? error.message : String(error);
  if (error instanceof errors.TimeoutError) {
    return pageFailed("timed_out", `${host} did not finish loading in time.`);
  }
  if (/net::ERR_(CERT|SSL|BAD_SSL)/.test(text)) {
    return pageFailed("tls", `${host} offers no sound encrypted connection.`);
  }
  if (text.includes("net::ERR_TOO_MANY_REDIRECTS")) {
    return pageFailed("too_many_redirects", `${host} redirects without end.`);
  }
  if (/Download is starting|net::ERR_ABORTED/.test(text)) return pageFailed("not_html", "This is no page.");
  if (text.includes("net::ERR_NAME_NOT_RESOLVED"))
    return pageFailed("dns", `The name ${host} does not exist.`);
  if (text.includes("net::ERR_")) return pageFailed("connection", `The connection to ${host} failed.`);
  return pageFailed("browser_failed", "The browser could not show this page.");
}
