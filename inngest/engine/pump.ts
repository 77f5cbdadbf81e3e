import { completeStep } from "./complete-step";
import { executeItem } from "./execute-item";
import { unloadRun } from "./load-run";
import type { Item } from "./run";
import type { EngineDb } from "./store";
import type { World } from "./world";

const INVOKE_TIMEOUT = JSON.stringify({
  name: "InngestInvokeTimeoutError",
  message: "The invoked function did not end in time",
});

/** Moves what has become due, and begins items until `workers` are in flight or none may run. */
export function pump(world: World, db: EngineDb, workers: number): void {
  if (world.isStopping) return;
  moveDue(world);
  while (world.inFlight.size < workers) {
    const item = world.ready.take();
    if (item === undefined) return;
    begin(world, item);
    executeItem(world, db, item)
      .catch((error) => world.log.error({ err: error, runId: item.runId }, "a step's end could not be noted"))
      .finally(() => end(world, item));
  }
}

function begin(world: World, item: Item): void {
  item.isRunning = true;
  item.claims += 1;
  world.inFlight.add(item);
  world.changes.queue.set(item.id, item);
  const run = world.runs.get(item.runId);
  if (run !== undefined) run.hasBegun = true;
}

function end(world: World, item: Item): void {
  world.inFlight.delete(item);
  world.ready.release(item);
  const run = world.runs.get(item.runId);
  if (run !== undefined) void unloadRun(world, run);
  world.wake();
}

function moveDue(world: World): void {
  const now = world.now();
  for (let item = world.later.peek(); item !== undefined && item.dueAt <= now; item = world.later.peek()) {
    world.later.remove(item);
    if (item.kind === "discover" || item.kind === "step") world.ready.add(item);
    else endWait(world, item);
  }
}

/** A sleep is over, or what was waited for did not come. */
function endWait(world: World, item: Item): void {
  const run = world.runs.get(item.runId);
  if (run === undefined) return;
  const isInvoke = item.kind === "timeout" && !run.waits.has(item.stepId);
  if (isInvoke) completeStep(world, run, item.stepId, { kind: "error", body: INVOKE_TIMEOUT });
  else completeStep(world, run, item.stepId, { kind: "data", body: "null" });
}
