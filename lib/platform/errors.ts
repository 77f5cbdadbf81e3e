import { storageFault } from "./storage-fault";

/**
 * The closed list of what can go wrong, and the HTTP status each becomes (RFC 9110).
 * The one table: REST, actions and the CLI all read it.
 */
export const ERROR_STATUS = {
  bad_request: 400,
  unauthenticated: 401,
  cap_reached: 402,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  length_required: 411,
  too_large: 413,
  unsupported_file: 415,
  invalid_input: 422,
  address_refused: 422,
  rate_limited: 429,
  internal: 500,
  upstream_failed: 502,
  unavailable: 503,
  timed_out: 504,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** One field of the input that is wrong. `field` is a dotted path. */
export interface FieldError {
  field: string;
  message: string;
}

interface AppErrorOptions {
  /** For the log only; never shown to the user. */
  cause?: unknown;
  fields?: FieldError[];
  /** How long the caller should wait before trying again, milliseconds. */
  retryAfterMs?: number;
  /** False when trying again cannot help. Default: true for upstream, rate, time and availability codes. */
  retryable?: boolean;
}

const RETRYABLE: ReadonlySet<ErrorCode> = new Set([
  "rate_limited",
  "upstream_failed",
  "unavailable",
  "timed_out",
]);

/** An error with a code from the closed list and a text written for the user. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldError[];
  readonly retryAfterMs: number | null;
  readonly retryable: boolean;

  constructor(code: ErrorCode, userMessage: string, options: AppErrorOptions = {}) {
    super(userMessage, { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.fields = options.fields ?? [];
    this.retryAfterMs = options.retryAfterMs ?? null;
    this.retryable = options.retryable ?? RETRYABLE.has(code);
  }
}

/**
 * The error as an AppError: a disk that is full or a database that is locked is `unavailable`; anything unknown becomes
 * `internal` with a text that gives nothing away.
 */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const fault = storageFault(error);
  if (fault !== null) return new AppError("unavailable", fault, { cause: error });
  return new AppError("internal", "Something went wrong on our side. The log says more.", {
    cause: error,
  });
}
