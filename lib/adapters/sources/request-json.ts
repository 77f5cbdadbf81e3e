import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { parseRetryAfter } from "@/lib/platform/guarded-fetch/retry-after";
import { failureOf } from "./answer-all";
import type { SourceFailure } from "./contract";

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 2_000_000;

export interface JsonRequest {
  /** How the source calls itself in messages. */
  source: string;
  headers?: Record<string, string>;
  /** JSON to send by POST; without it the request is a GET. */
  body?: string;
  timeoutMs?: number;
  signal?: AbortSignal;
  /** Redirects are refused unless the source says otherwise: a secret or a body must not be carried elsewhere. */
  followsRedirects?: boolean;
}

/** `none` means the source answered that it does not know. */
export type JsonReply =
  | { outcome: "answer"; value: unknown; text: string }
  | { outcome: "none" }
  | SourceFailure;

/**
 * Asks an HTTP interface once. 404 and 204 say that there is nothing; 429 and 503 pass on how long to wait.
 * @throws the signal's reason
 */
export async function requestJson(out: GuardedFetch, url: string, request: JsonRequest): Promise<JsonReply> {
  const { source, headers, body, signal, timeoutMs = TIMEOUT_MS } = request;
  const posted = body === undefined ? {} : { method: "POST", body };
  const type: Record<string, string> = body === undefined ? {} : { "content-type": "application/json" };
  try {
    const answer = await out.request(url, {
      ...posted,
      headers: { accept: "application/json", ...type, ...headers },
      redirect: request.followsRedirects ? "follow" : "manual",
      maxBytes: MAX_BYTES,
      timeoutMs,
      signal,
    });
    const text = answer.body.toString("utf8");
    if (answer.status === 204 || answer.status === 404) return { outcome: "none" };
    if (answer.status === 200) return parse(source, text);
    return refusal(source, answer.status, answer.headers["retry-after"]);
  } catch (error) {
    return failureOf(error, signal);
  }
}

function parse(source: string, text: string): JsonReply {
  try {
    return { outcome: "answer", value: JSON.parse(text), text };
  } catch {
    // What cannot be read now will not be readable in a moment either.
    return failure(`${source} answered something that is not JSON`, false);
  }
}

function refusal(source: string, status: number, retryAfter: string | undefined): SourceFailure {
  if (status === 429 || status === 503) {
    const wait = parseRetryAfter(retryAfter, Date.now());
    return { ...failure(`${source} asks us to slow down (${status})`, true), retryAfterMs: wait };
  }
  if (status === 401 || status === 403)
    return failure(`${source} refused the request (${status}): check its secret`, false);
  if (status === 402)
    return failure(`${source} wants to be paid first (402): check the account there`, false);
  if (status >= 300 && status < 400)
    return failure(`${source} redirects (${status}): enter the address that it leads to`, false);
  return failure(`${source} answered ${status}`, status >= 500);
}

function failure(message: string, retryable: boolean): SourceFailure {
  return { outcome: "error", message, retryable, retryAfterMs: null };
}
