/** Lets one at a time through for each host, in the order of asking. */
export interface HostQueue {
  /**
   * Runs `work` when no other work for the host runs.
   * @throws the signal's reason when it fires while waiting; whatever `work` throws
   */
  run<Result>(host: string, signal: AbortSignal | undefined, work: () => Promise<Result>): Promise<Result>;
}

/** A queue for each host that has work; a host without work takes no memory. */
export function createHostQueue(): HostQueue {
  const tails = new Map<string, Promise<void>>();
  return {
    async run(host, signal, work) {
      const before = tails.get(host) ?? Promise.resolve();
      let finish: () => void = () => undefined;
      const done = new Promise<void>((resolve) => {
        finish = resolve;
      });
      // Whoever comes next waits for everyone before us too, even if we give up while waiting.
      const tail = before.then(() => done);
      tails.set(host, tail);
      try {
        await untilAborted(before, signal);
        return await work();
      } finally {
        finish();
        if (tails.get(host) === tail) tails.delete(host);
      }
    },
  };
}

/**
 * Waits for a promise, but no longer than the signal allows.
 * @throws the signal's reason
 */
export function untilAborted<Value>(promise: Promise<Value>, signal?: AbortSignal): Promise<Value> {
  if (!signal) return promise;
  if (signal.aborted) return Promise.reject(signal.reason);
  return new Promise((resolve, reject) => {
    const giveUp = () => reject(signal.reason);
    signal.addEventListener("abort", giveUp, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
  });
}
