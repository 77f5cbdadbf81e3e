import { AppError } from "@/lib/platform/errors";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import { OutboundError } from "@/lib/platform/guarded-fetch/outbound-error";
import { parseRetryAfter } from "@/lib/platform/guarded-fetch/retry-after";
import type { OutboundAnswer, OutboundRequest } from "@/lib/platform/guarded-fetch/send-request";

const TIMEOUT_MS = 15_000;
const MAX_BYTES = 3_000_000;

/** What every search adapter is made of. */
export interface EngineParts {
  out: GuardedFetch;
  /** The engine's address. */
  baseUrl: string;
  apiKey?: string;
  /** For one request, milliseconds. */
  timeoutMs?: number;
}

/**
 * Asks a search engine once and names what went wrong in the words of the search contract.
 * @throws AppError `rate_limited`, `unauthenticated`, `timed_out`, `upstream_failed`; the signal's reason
 */
export async function askEngine(
  name: string,
  parts: EngineParts,
  url: string,
  request: OutboundRequest,
): Promise<OutboundAnswer> {
  const answer = await send(name, parts, url, request);
  if (answer.status >= 200 && answer.status < 300) return answer;
  const told = `${name} answered ${answer.status}.`;
  if (answer.status === 429 || answer.status === 503) {
    throw new AppError("rate_limited", `${name} asks us to slow down (${answer.status}).`, {
      retryAfterMs: parseRetryAfter(answer.headers["retry-after"], Date.now()) ?? undefined,
    });
  }
  if (answer.status === 401 || answer.status === 403 || answer.status === 407) {
    throw new AppError("unauthenticated", `${told} Check SEARCH_API_KEY and SEARCH_BASE_URL.`);
  }
  throw new AppError("upstream_failed", told, { retryable: answer.status >= 500 });
}

/**
 * Reads a JSON answer.
 * @throws AppError `upstream_failed` when it is none
 */
export function parseJson(name: string, answer: OutboundAnswer): unknown {
  try {
    return JSON.parse(answer.body.toString("utf8"));
  } catch (cause) {
    throw unreadable(name, cause);
  }
}

/** The error for an answer that is not of the engine's dialect. */
export function unreadable(name: string, cause?: unknown): AppError {
  return new AppError("upstream_failed", `${name} answered something that cannot be read.`, { cause });
}

async function send(
  name: string,
  parts: EngineParts,
  url: string,
  request: OutboundRequest,
): Promise<OutboundAnswer> {
  try {
    const limits = { timeoutMs: parts.timeoutMs ?? TIMEOUT_MS, maxBytes: MAX_BYTES };
    return await parts.out.request(url, { ...limits, ...request });
  } catch (error) {
    request.signal?.throwIfAborted();
    if (error instanceof OutboundError && error.failure === "timed_out") {
      throw new AppError("timed_out", `${name} did not answer in time.`, { cause: error });
    }
    if (error instanceof OutboundError) {
      throw new AppError("upstream_failed", `${name} cannot be reached: ${error.message}`, {
        cause: error,
        retryable: error.failure !== "address_refused",
      });
    }
    throw error;
  }
}
