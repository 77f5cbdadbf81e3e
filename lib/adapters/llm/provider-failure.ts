import { AppError } from "@/lib/platform/errors";

/** What the providers' SDKs tell of a failed request. */
interface ProviderFailure {
  status?: unknown;
  headers?: unknown;
  message?: unknown;
  code?: unknown;
  cause?: unknown;
}

const LONGEST_TOLD = 300;

function retryAfterMs(headers: unknown): number | undefined {
  if (!(headers instanceof Headers)) return undefined;
  const milliseconds = Number(headers.get("retry-after-ms") ?? Number.NaN);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  const told = headers.get("retry-after");
  if (told === null || told.trim() === "") return undefined;
  const seconds = Number(told);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(told);
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

function knownCause(failure: ProviderFailure): AppError | null {
  for (let cause = failure.cause, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if (cause instanceof AppError) return cause;
    cause = cause.cause;
  }
  return null;
}

function byStatus(status: number, failure: ProviderFailure, cause: unknown): AppError {
  const told = String(failure.message ?? "").slice(0, LONGEST_TOLD);
  const wait = retryAfterMs(failure.headers);
  const options = wait === undefined ? { cause } : { cause, retryAfterMs: wait };
  if (status === 401 || status === 403) {
    return new AppError("unauthenticated", "The model provider refused the API key (LLM_API_KEY).", {
      cause,
    });
  }
  if (status === 429) {
    const outOfCredit = failure.code === "insufficient_quota";
    const text = outOfCredit
      ? "The account at the model provider has no credit left."
      : "The model provider asks us to slow down.";
    return new AppError("rate_limited", text, { ...options, retryable: !outOfCredit });
  }
  if (status === 408) return new AppError("timed_out", "The model provider took too long.", options);
  if (status >= 400 && status < 500 && status !== 409) {
    return new AppError("invalid_input", `The model provider refused the request: ${told}`, { cause });
  }
  return new AppError("upstream_failed", `The model provider failed (HTTP ${status}).`, options);
}

/** Any error of a provider's SDK as one of our codes, with the wait the provider asked for. */
export function providerError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const failure: ProviderFailure = error instanceof Error ? error : {};
  const known = knownCause(failure);
  if (known !== null) return known;
  if (typeof failure.status === "number") return byStatus(failure.status, failure, error);
  return new AppError("upstream_failed", "The model provider could not be reached or answered nonsense.", {
    cause: error,
  });
}
