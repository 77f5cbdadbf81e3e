import type { World } from "./world";

/** Leaves steps that are still in flight to the next owner, as if they had never begun. */
export function handBack(world: World): void {
  for (const item of world.inFlight) {
    if (world.runs.get(item.runId)?.items.get(item.id) !== item || item.isHandedBack) continue;
    item.isHandedBack = true;
    item.claims = Math.max(0, item.claims - 1);
    world.changes.queue.set(item.id, item);
  }
}
