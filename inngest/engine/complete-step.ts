import { dropItem, enqueue, itemIdOf } from "./queue-item";
import type { StepRecord } from "./records";
import type { Run } from "./run";
import { waitIdOf } from "./wait-match";
import type { World } from "./world";

/**
 * Remembers a step's result, once and for all, and has the function called again when its parallel group is done.
 */
export function completeStep(
  world: World,
  run: Run,
  stepId: string,
  result: Pick<StepRecord, "kind" | "body">,
): void {
  rememberStep(world, run, stepId, result);
  callAgain(world, run, run.state.racing?.includes(stepId));
}

/** Remembers a step's result without having the function called. */
export function rememberStep(
  world: World,
  run: Run,
  stepId: string,
  result: Pick<StepRecord, "kind" | "body">,
): void {
  if (hasStep(run, stepId)) return;
  const step: StepRecord = { runId: run.id, stepId, place: world.nextPlace(), ...result };
  world.changes.steps.push(step);
  if (run.detail === null) run.unseen = [...run.unseen, step];
  else run.detail.steps.set(stepId, step);
  endWait(world, run, stepId);
  const item = run.items.get(itemIdOf(run.id, stepId));
  if (item !== undefined) dropItem(world, run, item);
  if (!run.state.pending.includes(stepId)) return;
  run.state.pending = run.state.pending.filter((id) => id !== stepId);
  world.changes.runs.set(run.id, run);
}

/** Whether a result is known, as far as the run is in memory. */
export function hasStep(run: Run, stepId: string): boolean {
  return run.detail?.steps.has(stepId) || run.unseen.some((step) => step.stepId === stepId);
}

function endWait(world: World, run: Run, stepId: string): void {
  const wait = run.waits.get(stepId);
  if (wait === undefined) return;
  run.waits.delete(stepId);
  world.waits.remove(wait);
  world.changes.waits.set(waitIdOf(wait), null);
}

/**
 * Queues the call of a function, unless steps of a parallel group are still to come.
 * @param isEarly called although steps are still to come
 */
export function callAgain(world: World, run: Run, isEarly = false): void {
  if (run.state.pending.length > 0 && !isEarly) return;
  if (run.items.get(itemIdOf(run.id, ""))?.isRunning) {
    run.isWoken = true;
    return;
  }
  if (run.state.isPlanning && run.state.pending.length === 0 && !run.state.isUnjoined) {
    run.state.isPlanning = false;
    world.changes.runs.set(run.id, run);
  }
  enqueue(world, run, "discover", "", world.now());
}
