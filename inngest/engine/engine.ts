import { systemClock } from "@/lib/platform/clock";
import { log } from "@/lib/platform/log";
import type { SentEvent } from "./accept-events";
import type { Engine, EngineOptions } from "./engine-options";
import { EngineTerm } from "./engine-term";
import { handleRequest } from "./handle-request";
import { readFunctions } from "./read-functions";
import { makeSdkHandler } from "./sdk-handler";
import { storeEventsForEngine } from "./store-events";

const DEFAULT_WORKERS = 64;
const DEFAULT_RETENTION_MS = 14 * 86_400_000;

/**
 * The embedded durable engine: runs Inngest functions in this process through the SDK's own protocol and keeps its
 * state in the app's database. One process per database runs it; the others leave their events in its inbox.
 */
export function createEngine(options: EngineOptions): Engine {
  const clock = options.clock ?? systemClock;
  const callSdk = makeSdkHandler(options.client, options.functions);
  let term: EngineTerm | null = null;

  const sendEvents = (events: SentEvent[]): Promise<string[]> =>
    term?.isOver === false
      ? term.acceptEvents(events)
      : storeEventsForEngine(options.db, events, clock.now());
  const doors = { sendEvents, world: () => (term?.isOver === false ? term.world : null) };

  return {
    async start() {
      if (term?.isOver === false) return;
      const functions = await readFunctions(callSdk);
      term = await EngineTerm.begin({
        db: options.db,
        clock,
        log: options.log ?? log(),
        callSdk,
        functions,
        workers: options.workers ?? DEFAULT_WORKERS,
        retentionMs: options.retentionMs ?? DEFAULT_RETENTION_MS,
      });
    },
    async stop() {
      await term?.end();
      term = null;
    },
    async fetch(url, init) {
      const request = typeof url === "string" || url instanceof URL ? null : url;
      const body = request === null ? await readBody(init) : await request.text();
      return handleRequest(doors, request?.url ?? String(url), body);
    },
    wake: () => term?.wake(),
    whenIdle: async () => term?.whenIdle(),
    get isLeader() {
      return term?.isOver === false;
    },
  };
}

async function readBody(init: RequestInit | undefined): Promise<string> {
  const body = init?.body;
  return typeof body === "string" ? body : new Response(body).text();
}
