import { z } from "zod";
import { newId } from "@/lib/platform/ids";
import { findKeys } from "./load-store";
import { type IncomingEvent, isRemembered, onceKey, remember } from "./start-run";
import type { EngineDb } from "./store";
import { takeEvent } from "./take-event";
import type { World } from "./world";

const DAY_MS = 86_400_000;

/** Keys in memory above which those that can be read back are forgotten. */
const MOST_KEYS = 10_000;

/** An event as anybody may send it. Unknown fields (`user`, `v`, `meta`) are passed on. */
export const eventShape = z.looseObject({
  id: z.string().min(1).nullish(),
  name: z.string().min(1),
  data: z.unknown().optional(),
  ts: z.number().nullish(),
});
export type SentEvent = z.infer<typeof eventShape>;

/** Gives an event what the sender left out. A sender's id is kept: it is what makes a second sending harmless. */
export function completeEvent(sent: SentEvent, now: number): SentEvent & { id: string } {
  const name = sent.name.replaceAll("\0", "");
  return { ...sent, name, id: sent.id ?? newId(), data: sent.data ?? {}, ts: sent.ts ?? now };
}

/**
 * Takes events in. One that carries an id which came in the last 24 hours is left out.
 * The changes are noted, not yet durable.
 * @param inboxIds rows of the inbox that these events come from
 * @returns the ids of the events, in order
 */
export async function acceptEvents(
  world: World,
  db: EngineDb,
  sent: SentEvent[],
  inboxIds: string[] = [],
): Promise<string[]> {
  await forgetKeys(world);
  const now = world.now();
  const events = sent.map((event) => ({ given: event.id ?? null, event: completeEvent(event, now) }));
  await recallKeys(
    world,
    db,
    events.flatMap(({ given, event }) => [
      ...(given === null ? [] : [eventKey(given)]),
      ...onceKeys(world, event),
    ]),
  );
  world.changes.acceptedInbox.push(...inboxIds);
  for (const { given, event } of events) {
    if (given !== null) {
      if (isRemembered(world, eventKey(given), now)) continue;
      remember(world, { id: eventKey(given), kind: "once", until: now + DAY_MS });
    }
    takeEvent(world, toIncoming(event));
  }
  return events.map(({ event }) => event.id);
}

/** The record's own id is new: a sender's may be used again after a day. */
function toIncoming(event: SentEvent): IncomingEvent {
  return { id: newId(), name: event.name, event, payload: JSON.stringify(event) };
}

const eventKey = (id: string) => `event ${JSON.stringify(id)}`;

function onceKeys(world: World, event: SentEvent): string[] {
  const triggers = world.triggers.get(event.name) ?? [];
  return triggers.flatMap(({ config }) => onceKey(config, event) ?? []);
}

/** Events with ids of their own come by the hundred thousand, and nobody asks for most of them again. */
async function forgetKeys(world: World): Promise<void> {
  if (world.keys.size <= MOST_KEYS) return;
  await world.journal.committed();
  world.forgetOnceKeys();
}

/** Reads keys that this process has not seen. */
async function recallKeys(world: World, db: EngineDb, ids: string[]): Promise<void> {
  const unseen = ids.filter((id) => !world.keys.has(id));
  if (unseen.length === 0) return;
  for (const [id, until] of await findKeys(db, unseen)) {
    if (!world.keys.has(id)) world.keys.set(id, { id, kind: "once", until });
  }
}
