import { readActiveRuns, readKeys, readQueue, readWaits } from "./load-store";
import { holdItem, line } from "./queue-item";
import type { RunRecord } from "./records";
import { type Item, newRun } from "./run";
import type { EngineDb } from "./store";
import type { World } from "./world";

/**
 * Brings everything that is not finished into memory. Runs of functions that the code no longer has are left in
 * the database as they are: they go on when the function is back.
 */
export async function loadWorld(world: World, db: EngineDb): Promise<void> {
  for (const key of await readKeys(db)) world.keys.set(key.id, key);
  const missing = new Map<string, number>();
  for await (const record of readActiveRuns(db)) {
    if (hold(world, record)) continue;
    missing.set(record.functionId, (missing.get(record.functionId) ?? 0) + 1);
  }
  await loadQueue(world, db);
  for await (const wait of readWaits(db)) {
    const run = world.runs.get(wait.runId);
    run?.waits.set(wait.stepId, wait);
    if (run !== undefined) world.waits.add(wait);
  }
  if (missing.size === 0) return;
  const runs = [...missing.values()].reduce((sum, count) => sum + count);
  world.log.warn(
    { functions: [...missing.keys()], runs },
    "runs wait for functions that are not in the code",
  );
}

/** Queues everything in the order in which it is due. */
async function loadQueue(world: World, db: EngineDb): Promise<void> {
  const items: Item[] = [];
  for await (const record of readQueue(db)) {
    const run = world.runs.get(record.runId);
    if (run === undefined) continue;
    // A run's first call is due when the run was made; every later one is due later.
    run.hasBegun = record.kind !== "discover" || record.dueAt > run.createdAt;
    items.push(holdItem(run, record));
  }
  items.sort((a, b) => a.dueAt - b.dueAt);
  for (const item of items) line(world, item);
}

function hold(world: World, record: RunRecord): boolean {
  const config = world.functions.get(record.functionId);
  if (config !== undefined) world.runs.set(record.id, newRun({ ...record, functionId: config.id }, config));
  return config !== undefined;
}
