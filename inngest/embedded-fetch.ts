import { openDefaultDb } from "@/lib/access/open-tenant";
import { handleRequest } from "./engine/handle-request";
import { storeEventsForEngine } from "./engine/store-events";

type Fetch = typeof globalThis.fetch;

let ofEngine: Fetch | undefined;

/** In the process that runs the engine, what the client sends goes straight to it. */
export function setEngineFetch(fetch: Fetch): void {
  ofEngine = fetch;
}

/** The client's fetch while the embedded engine is in use: the engine itself, or elsewhere the inbox that it looks into. */
export const embeddedFetch: Fetch = (input, init) => {
  if (ofEngine) return ofEngine(input, init);
  const url = input instanceof Request ? input.url : String(input);
  return leaveInInbox(url, String(init?.body ?? ""));
};

async function leaveInInbox(url: string, body: string): Promise<Response> {
  const db = await openDefaultDb();
  return handleRequest(
    { sendEvents: (events) => storeEventsForEngine(db, events), world: () => null },
    url,
    body,
  );
}
