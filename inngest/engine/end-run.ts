import { newId } from "@/lib/platform/ids";
import { completeStep } from "./complete-step";
import { dropItem, itemIdOf } from "./queue-item";
import { NONE, type Run } from "./run";
import type { IncomingEvent } from "./start-run";
import { waitIdOf } from "./wait-match";
import type { World } from "./world";

/** How a run ends; bodies are JSON. */
export type RunEnd =
  | { status: "completed"; body: string }
  | { status: "failed"; body: string }
  | { status: "cancelled" };

type TakeEvent = (world: World, incoming: IncomingEvent) => void;

const CANCELLED = JSON.stringify({ name: "InngestFunctionCancelled", message: "The function was cancelled" });

/**
 * Ends a run: what it still waits for is dropped, whoever invoked it goes on, and the events that tell of the end
 * are sent. Answers of steps that are in flight will find no run.
 */
export function endRun(world: World, run: Run, end: RunEnd, takeEvent: TakeEvent): void {
  if (run.status !== "active") return;
  run.status = end.status;
  run.output = end.status === "cancelled" ? null : end.body;
  run.endedAt = world.now();
  run.state.pending = NONE;
  world.changes.runs.set(run.id, run);
  world.runs.delete(run.id);
  for (const item of run.items.values()) dropItem(world, run, item);
  for (const wait of run.waits.values()) {
    world.waits.remove(wait);
    world.changes.waits.set(waitIdOf(wait), null);
  }
  tellParent(world, run, end);
  tellListeners(world, run, end, takeEvent);
}

function tellParent(world: World, run: Run, end: RunEnd): void {
  const { parent } = run.state;
  if (parent === undefined) return;
  const waiting = world.runs.get(parent.runId);
  // Without its timeout in the queue the step has ended already.
  if (!waiting?.items.has(itemIdOf(waiting.id, parent.stepId))) return;
  const kind = end.status === "completed" ? "data" : "error";
  completeStep(world, waiting, parent.stepId, {
    kind,
    body: end.status === "cancelled" ? CANCELLED : end.body,
  });
}

function tellListeners(world: World, run: Run, end: RunEnd, takeEvent: TakeEvent): void {
  const names = ["inngest/function.finished"];
  if (end.status !== "completed") names.push(`inngest/function.${end.status}`);
  const heard = names.filter((name) => world.triggers.has(name) || world.waits.hasName(name));
  if (heard.length === 0) return;
  if (run.detail === null) {
    world.sayLater(run, () => tellListeners(world, run, end, takeEvent));
    return;
  }
  const event: Record<string, unknown> = JSON.parse(run.detail.payload);
  // A failure handler that fails does not call failure handlers.
  if (String(event.name).startsWith("inngest/function.") && event.name !== "inngest/function.invoked") return;
  for (const name of heard) takeEvent(world, endEvent(run, end, name, event, world.now()));
}

function endEvent(run: Run, end: RunEnd, name: string, event: object, now: number): IncomingEvent {
  const outcome =
    end.status === "completed"
      ? { result: JSON.parse(end.body) }
      : { error: JSON.parse(end.status === "failed" ? end.body : CANCELLED) };
  const id = newId();
  const told = {
    id,
    name,
    data: { function_id: run.functionId, run_id: run.id, event, events: [event], ...outcome },
    ts: now,
  };
  return { id, name, event: told, payload: JSON.stringify(told) };
}
