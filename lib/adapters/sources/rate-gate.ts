import { setTimeout as sleep } from "node:timers/promises";
import type { Clock } from "@/lib/platform/clock";
import type { SourceRate } from "./contract";

/** Lets calls through one after the other, no faster than a source allows. */
export interface RateGate {
  /** Takes a place in the line. @returns how long to wait for it, milliseconds; null when that is too long */
  place(longestMs: number): number | null;
  /** The source has asked for quiet. */
  pause(ms: number): void;
}

/** A gate for one source in this process. Places are spread evenly after the first burst. */
export function createRateGate(rate: SourceRate | null, clock: Clock): RateGate {
  const starts: number[] = [];
  let quietUntil = 0;
  return {
    place(longestMs) {
      const now = clock.now();
      let start = Math.max(now, quietUntil);
      if (rate !== null) {
        while (starts.length >= rate.calls && (starts[0] ?? 0) + rate.perMs <= now) starts.shift();
        const before = starts.at(-rate.calls);
        if (before !== undefined) start = Math.max(start, before + rate.perMs);
      }
      if (start - now > longestMs) return null;
      if (rate !== null) starts.push(start);
      return start - now;
    },
    pause(ms) {
      quietUntil = Math.max(quietUntil, clock.now() + ms);
    },
  };
}

/** Waits, unless the caller gives up. @throws the signal's reason */
export async function waitFor(ms: number, signal?: AbortSignal): Promise<void> {
  if (ms <= 0) return;
  await sleep(ms, undefined, { signal }).catch((error: unknown) => {
    signal?.throwIfAborted();
    throw error;
  });
}
