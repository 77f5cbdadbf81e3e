import { completeStep } from "./complete-step";
import { endRun } from "./end-run";
import { matches } from "./expression";
import { type IncomingEvent, startRun } from "./start-run";
import { isMet } from "./wait-match";
import type { EventTrigger, World } from "./world";

/** What an event does: it cancels runs, ends waits, and starts runs, in this order, so that it never ends its own. */
export function takeEvent(world: World, incoming: IncomingEvent): void {
  meetWaits(world, incoming);
  const triggers = (world.triggers.get(incoming.name) ?? []).filter((trigger) => isWanted(trigger, incoming));
  if (triggers.length > 0 || !isInternal(incoming.name)) keepEvent(world, incoming);
  for (const { config } of triggers) startRun(world, config, incoming);
}

export function keepEvent(world: World, { id, name, payload }: IncomingEvent): void {
  world.changes.events.push({ id, name, payload, receivedAt: world.now() });
}

/** Events that the engine itself sends; they are only worth keeping when somebody listens. */
export function isInternal(eventName: string): boolean {
  return eventName.startsWith("inngest/");
}

function isWanted(trigger: EventTrigger, incoming: IncomingEvent): boolean {
  return trigger.expression === null || matches(trigger.expression, { event: incoming.event });
}

function meetWaits(world: World, incoming: IncomingEvent): void {
  for (const wait of world.waits.find(incoming.name, incoming.event)) {
    const run = world.runs.get(wait.runId);
    if (run === undefined || !isMet(wait, incoming.event, world.now())) continue;
    if (wait.kind === "cancel") endRun(world, run, { status: "cancelled" }, takeEvent);
    else completeStep(world, run, wait.stepId, { kind: "data", body: incoming.payload });
  }
}
