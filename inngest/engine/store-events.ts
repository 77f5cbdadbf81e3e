import { completeEvent, type SentEvent } from "./accept-events";
import { addToInbox } from "./inbox-store";
import type { EngineDb } from "./store";

/**
 * Leaves events for the engine when it runs in another process (or not at all for now); it finds them within 250 ms.
 * @returns the ids of the events, in order, when they are durable
 */
export async function storeEventsForEngine(
  db: EngineDb,
  sent: SentEvent[],
  now: number = Date.now(),
): Promise<string[]> {
  const events = sent.map((event) => completeEvent(event, now));
  await addToInbox(
    db,
    events.map((event) => JSON.stringify(event)),
  );
  return events.map((event) => event.id);
}
