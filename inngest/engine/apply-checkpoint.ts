import type { Op } from "./answer";
import { rememberStep } from "./complete-step";
import type { World } from "./world";

/**
 * Remembers steps that a call of the SDK has done while it goes on.
 * @returns true when they are durable and the call may go on; false when it must stop
 */
export async function applyCheckpoint(
  world: World,
  runId: string,
  itemId: string,
  steps: Op[],
): Promise<boolean> {
  const run = world.runs.get(runId);
  const item = run?.items.get(itemId);
  if (run === undefined || item === undefined || !item.isRunning || item.isHandedBack) return false;
  for (const op of steps) {
    if (op.op !== "StepRun") throw new Error(`A checkpoint cannot hold ${op.op}`);
    rememberStep(world, run, op.id, { kind: "data", body: JSON.stringify(op.data ?? null) });
  }
  if (item.claims > 1) {
    // The steps that came before are done: deaths are counted from here.
    item.claims = 1;
    world.changes.queue.set(item.id, item);
  }
  if (world.isStopping) {
    item.isHandedBack = true;
    item.claims = 0;
    world.changes.queue.set(item.id, item);
  }
  await world.journal.committed();
  return !item.isHandedBack && run.status === "active";
}
