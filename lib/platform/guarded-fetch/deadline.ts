import { OutboundError } from "./outbound-error";

export interface Deadline {
  signal: AbortSignal;
  /** Must be called when the work is over, or the timer and the listener live on. */
  release(): void;
}

/**
 * One signal that fires when the caller gives up (with the caller's reason) or the time is over
 * (OutboundError `timed_out`). Built by hand: `AbortSignal.any` keeps every child of a long-lived signal in memory.
 */
export function startDeadline(timeoutMs: number, what: string, outer?: AbortSignal): Deadline {
  const controller = new AbortController();
  const giveUp = () => controller.abort(outer?.reason);
  if (outer?.aborted) giveUp();
  outer?.addEventListener("abort", giveUp, { once: true });
  const timer = setTimeout(
    () => controller.abort(new OutboundError("timed_out", `${what} took longer than ${timeoutMs} ms.`)),
    timeoutMs,
  );
  return {
    signal: controller.signal,
    release: () => {
      clearTimeout(timer);
      outer?.removeEventListener("abort", giveUp);
    },
  };
}
