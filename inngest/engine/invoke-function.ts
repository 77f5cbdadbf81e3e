import { z } from "zod";
import { newId } from "@/lib/platform/ids";
import type { Op } from "./answer";
import { timeOf } from "./duration";
import { enqueue, itemIdOf } from "./queue-item";
import type { Run } from "./run";
import { startRun } from "./start-run";
import { keepEvent } from "./take-event";
import type { World } from "./world";

const DEFAULT_TIMEOUT = "365d";

const invokeShape = z.object({
  function_id: z.string(),
  payload: z.looseObject({ data: z.unknown().optional() }).nullish(),
  timeout: z.string().nullish(),
});

/**
 * Starts the run that a `step.invoke` asks for. Its end, or the timeout, completes the step.
 * @returns why it cannot be started, or null
 */
export function invokeFunction(world: World, run: Run, op: Op): string | null {
  if (run.items.has(itemIdOf(run.id, op.id))) return null;
  const { function_id, payload, timeout } = invokeShape.parse(op.opts);
  const config = world.functions.get(function_id);
  if (config === undefined) return `There is no function ${function_id}`;
  const now = world.now();
  const id = newId();
  const name = "inngest/function.invoked";
  const event = { ...payload, id, name, data: payload?.data ?? {}, ts: now };
  const incoming = { id, name, event, payload: JSON.stringify(event) };
  keepEvent(world, incoming);
  enqueue(world, run, "timeout", op.id, timeOf(timeout ?? DEFAULT_TIMEOUT, now));
  const started = startRun(world, config, incoming, { runId: run.id, stepId: op.id });
  return started === null ? `A limit of ${function_id} refused the run` : null;
}
