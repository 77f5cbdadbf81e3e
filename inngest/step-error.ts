import { NonRetriableError, RetryAfterError } from "inngest";
import { toAppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";

/** First wait before a step is tried again, milliseconds; it doubles with each try. */
const FIRST_WAIT = 2_000;

/**
 * An error in the words of the durable engine: whether and when to try again.
 * @param attempt 0 for the first try
 * @param firstWait doubles with each try
 */
export function toStepError(error: unknown, attempt: number, firstWait = FIRST_WAIT): Error {
  const known = toAppError(error);
  const { message } = known;
  if (known.code === "internal") log().error({ err: error }, "a step failed on our side");
  if (known.code !== "internal" && !known.retryable) return new NonRetriableError(message, { cause: error });
  return new RetryAfterError(message, known.retryAfterMs ?? firstWait * 2 ** attempt, { cause: error });
}
