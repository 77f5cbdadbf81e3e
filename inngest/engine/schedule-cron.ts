import { Cron } from "croner";
import { newId } from "@/lib/platform/ids";
import { cronOf } from "./cron-pattern";
import { remember, startRun } from "./start-run";
import { keepEvent } from "./take-event";
import type { World } from "./world";

/**
 * Starts the runs whose time has come. The next time is remembered together with the run, so a time is used once
 * even over a crash; of times that passed while nobody ran, one is made up for.
 */
export function startDueCrons(world: World): void {
  for (const config of world.functions.values()) {
    for (const trigger of config.triggers) {
      if (!("cron" in trigger)) continue;
      const key = `cron ${config.id} ${trigger.cron}`;
      const dueAt = world.keys.get(key)?.until;
      const now = world.now();
      if (dueAt !== undefined && dueAt > now) continue;
      if (dueAt !== undefined) startCronRun(world, config.id, trigger.cron);
      remember(world, { id: key, kind: "cron", until: nextTime(trigger.cron, now) });
    }
  }
}

/** The first time of a pattern after a moment; the end of time when there is none. Milliseconds. */
function nextTime(pattern: string, now: number): number {
  return new Cron(...cronOf(pattern)).nextRun(new Date(now))?.getTime() ?? Number.MAX_SAFE_INTEGER;
}

function startCronRun(world: World, functionId: string, cron: string): void {
  const config = world.functions.get(functionId);
  if (config === undefined) return;
  const id = newId();
  const name = "inngest/scheduled.timer";
  const event = { id, name, data: { cron }, ts: world.now() };
  const incoming = { id, name, event, payload: JSON.stringify(event) };
  keepEvent(world, incoming);
  startRun(world, config, incoming);
}
