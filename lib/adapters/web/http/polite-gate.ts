import { setTimeout as wait } from "node:timers/promises";
import { LRUCache } from "lru-cache";
import type { Clock } from "@/lib/platform/clock";
import type { PageAnswer } from "../contract";
import { createHostQueue } from "./host-queue";
import type { RobotsCache, SiteRules } from "./robots";
import { createSemaphore } from "./semaphore";

type FailedAnswer = Extract<PageAnswer, { kind: "failed" }>;

/** Every request to a site passes here: one at a time a host, its robots.txt and crawl-delay kept. */
export interface PoliteGate {
  /**
   * Runs `work` when the host is free and the page may be read; answers with the refusal otherwise.
   * @throws the signal's reason; whatever `work` throws
   */
  enter<Result>(
    url: URL,
    signal: AbortSignal | undefined,
    work: (rules: SiteRules) => Promise<Result>,
  ): Promise<Result | FailedAnswer>;
  /**
   * What robots.txt has against a page that one being shown leads to; null when it may be read. It does not wait for the host:
   * two pages that lead to each other's hosts would wait for ever.
   */
  refusalOf(url: URL, signal: AbortSignal | undefined): Promise<FailedAnswer | null>;
}

/** @param limit requests of the whole process at once */
export function createPoliteGate(robots: RobotsCache, limit: number, clock: Clock): PoliteGate {
  const hosts = createHostQueue();
  const total = createSemaphore(limit);
  // Only hosts that ask for a pause are remembered.
  const lastEnd = new LRUCache<string, number>({ max: 5_000 });

  return {
    refusalOf: async (url, signal) => (await robots.rulesFor(url, signal)).refusal(url.href),
    enter: (url, signal, work) =>
      hosts.run(url.host, signal, async () => {
        const rules = await total.run(signal, () => robots.rulesFor(url, signal));
        const refusal = rules.refusal(url.href);
        if (refusal) return refusal;
        const pause = (lastEnd.get(url.host) ?? 0) + rules.crawlDelayMs - clock.now();
        if (rules.crawlDelayMs > 0 && pause > 0) await pauseFor(pause, signal);
        try {
          return await total.run(signal, () => work(rules));
        } finally {
          if (rules.crawlDelayMs > 0) lastEnd.set(url.host, clock.now());
        }
      }),
  };
}

async function pauseFor(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch (error) {
    throw signal?.aborted ? signal.reason : error;
  }
}
