import { Redis } from "ioredis";

/** Where it is said that Redis went away or came back. */
interface Say {
  warn(details: object, words: string): void;
  info(details: object, words: string): void;
}

/** The Redis server where processes keep their counts together. */
export interface SharedCounts {
  client: Redis;
  close(): void;
}

/** A request does not wait for Redis for longer than this, milliseconds. */
const PATIENCE = 250;
const LONGEST_PAUSE = 5_000;

/**
 * Connects to Redis in the background; while it is away, nobody waits for it.
 * @param say told once when Redis goes away and once when it is back
 */
export function openSharedCounts(url: string, say: Say): SharedCounts {
  const client = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE,
    connectTimeout: 2_000,
    retryStrategy: (attempt) => Math.min(attempt * 200, LONGEST_PAUSE),
  });
  noteAbsence(client, say);
  return { client, close: () => client.disconnect() };
}

function noteAbsence(client: Redis, say: Say): void {
  let away = false;
  client.on("error", (error: Error) => {
    if (away) return;
    away = true;
    // Without the address: it may hold a password.
    const { message } = error;
    say.warn({ reason: message }, "Redis cannot be reached: each process counts requests by itself");
  });
  client.on("ready", () => {
    if (away) say.info({}, "Redis is back: requests are counted together again");
    away = false;
  });
}
