import { AppError } from "@/lib/platform/errors";
import { providerError } from "./provider-failure";

/**
 * Runs one request under one deadline that also covers a body that never ends.
 * @throws AppError `timed_out` past `timeoutMs`; the reason of `outer` when the caller gave up; else what the
 * provider's failure means.
 */
export async function withDeadline<T>(
  timeoutMs: number,
  outer: AbortSignal | undefined,
  request: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const deadline = new AbortController();
  const timer = setTimeout(() => deadline.abort(), timeoutMs);
  const giveUp = () => deadline.abort();
  outer?.addEventListener("abort", giveUp, { once: true });
  try {
    outer?.throwIfAborted();
    return await request(deadline.signal);
  } catch (error) {
    if (outer?.aborted) throw outer.reason;
    if (deadline.signal.aborted) {
      throw new AppError("timed_out", `The model did not answer within ${Math.round(timeoutMs / 1000)} s.`, {
        cause: error,
      });
    }
    throw providerError(error);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener("abort", giveUp);
  }
}
