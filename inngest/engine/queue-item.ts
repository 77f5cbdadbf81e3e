import type { QueueKind, QueueRecord } from "./records";
import type { Item, Run } from "./run";
import type { World } from "./world";

/** The one item of a run that calls its function has the run's id; those of steps carry the step's id too. */
export function itemIdOf(runId: string, stepId: string): string {
  return stepId === "" ? runId : `${runId}.${stepId}`;
}

/** Queues something for a run. An item of the same step that is queued already stays as it is. */
export function enqueue(world: World, run: Run, kind: QueueKind, stepId: string, dueAt: number): void {
  const id = itemIdOf(run.id, stepId);
  if (run.items.has(id)) return;
  const item = holdItem(run, { id, runId: run.id, kind, stepId, dueAt, attempt: 0, claims: 0 });
  world.changes.queue.set(id, item);
  line(world, item);
}

/** A stored row as an item of its run, in no queue yet. */
export function holdItem(run: Run, record: QueueRecord): Item {
  const item: Item = {
    id: record.id,
    runId: run.id,
    kind: record.kind,
    stepId: record.stepId,
    dueAt: record.dueAt,
    attempt: record.attempt,
    claims: record.claims,
    lane: run.lane,
    isFirst: !run.hasBegun,
    isRunning: false,
    isHandedBack: false,
  };
  run.items.set(item.id, item);
  return item;
}

/** Puts an item in the queue that its time says. */
export function line(world: World, item: Item): void {
  const isCall = item.kind === "discover" || item.kind === "step";
  if (isCall && item.dueAt <= world.now()) world.ready.add(item);
  else world.later.push(item);
  world.wake();
}

/** Takes an item out for good. One that is running is only forgotten: its answer will find no item. */
export function dropItem(world: World, run: Run, item: Item): void {
  run.items.delete(item.id);
  world.changes.queue.set(item.id, null);
  if (item.isRunning) return;
  world.later.remove(item);
  world.ready.remove(item);
}

/** Queues an item again after an attempt that failed. */
export function retryLater(world: World, item: Item, dueAt: number): void {
  item.attempt += 1;
  item.claims = 0;
  item.dueAt = dueAt;
  item.isRunning = false;
  item.isFirst = false;
  world.changes.queue.set(item.id, item);
  line(world, item);
}
