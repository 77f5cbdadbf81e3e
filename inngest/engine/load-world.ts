import { loadActive } from "./load-store";
import { holdItem, line } from "./queue-item";
import type { RunRecord } from "./records";
import { newRun } from "./run";
import type { EngineDb } from "./store";
import type { World } from "./world";

/**
 * Brings everything that is not finished into memory. Runs of functions that the code no longer has are left in
 * the database as they are: they go on when the function is back.
 */
export async function loadWorld(world: World, db: EngineDb): Promise<void> {
  const { runs, queue, waits, keys } = await loadActive(db);
  for (const key of keys) world.keys.set(key.id, key);
  const missing = runs.filter((record) => !hold(world, record));
  for (const record of queue) {
    const run = world.runs.get(record.runId);
    if (run === undefined) continue;
    // A run's first call is due when the run was made; every later one is due later.
    run.hasBegun = record.kind !== "discover" || record.dueAt > run.createdAt;
    line(world, holdItem(run, record));
  }
  for (const wait of waits) {
    const run = world.runs.get(wait.runId);
    run?.waits.set(wait.stepId, wait);
    if (run !== undefined) world.waits.add(wait);
  }
  if (missing.length === 0) return;
  const functions = [...new Set(missing.map((record) => record.functionId))];
  world.log.warn({ functions, runs: missing.length }, "runs wait for functions that are not in the code");
}

function hold(world: World, record: RunRecord): boolean {
  const config = world.functions.get(record.functionId);
  if (config !== undefined) world.runs.set(record.id, newRun({ ...record, functionId: config.id }, config));
  return config !== undefined;
}
