import { loadRunDetail } from "./load-store";
import { NONE, type Run } from "./run";
import type { EngineDb } from "./store";
import type { World } from "./world";

/** Brings a run's event and steps into memory. Steps that ended meanwhile are added, each once. */
export async function loadRun(world: World, db: EngineDb, run: Run): Promise<void> {
  if (run.detail !== null) return;
  // What this process changed must be in the database before it is read back.
  await world.journal.committed();
  const { payload, steps } = await loadRunDetail(db, run.id, run.eventId);
  if (run.detail !== null) return;
  const byId = new Map([...steps, ...run.unseen].map((step) => [step.stepId, step]));
  run.unseen = NONE;
  run.detail = { payload, steps: byId };
}

/** Forgets what can be read again, once the run has nothing to do for now: thousands of runs may sleep for weeks. */
export async function unloadRun(world: World, run: Run): Promise<void> {
  if (!isAsleep(run)) return;
  await world.journal.committed();
  if (isAsleep(run)) run.detail = null;
}

function isAsleep(run: Run): boolean {
  return run.items.values().every((item) => item.kind === "sleep" || item.kind === "timeout");
}
