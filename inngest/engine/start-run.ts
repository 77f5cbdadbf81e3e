import { newId } from "@/lib/platform/ids";
import { durationMs } from "./duration";
import { evaluate, keyOf } from "./expression";
import { rateLimitArrival, throttleAt } from "./flow-control";
import type { FunctionConfig } from "./function-config";
import { enqueue } from "./queue-item";
import type { KeyRecord, RunState, WaitRecord } from "./records";
import { NONE, newRun, type Run } from "./run";
import { waitIdOf, waitMatchOf } from "./wait-match";
import type { World } from "./world";

const DAY_MS = 86_400_000;

/** With more runs than this, the events of those that come wait in the database until the run begins. */
const MOST_IN_MEMORY = 5_000;

/** An event on its way into the engine. */
export interface IncomingEvent {
  id: string;
  name: string;
  /** The parsed payload, and the JSON that functions receive. */
  event: Record<string, unknown>;
  payload: string;
}

/** The idempotency key of a run, where its function has one. */
export function onceKey(config: FunctionConfig, event: unknown): string | null {
  if (config.idempotency === undefined) return null;
  if (evaluate(config.idempotency, { event }) === undefined) return null;
  return `once ${config.id} ${keyOf(config.idempotency, event)}`;
}

/**
 * Starts a run, unless its idempotency key or rate limit says no.
 * @returns the run's id, or null
 */
export function startRun(
  world: World,
  config: FunctionConfig,
  incoming: IncomingEvent,
  parent?: RunState["parent"],
): string | null {
  const now = world.now();
  const startAt = admit(world, config, incoming.event, now);
  if (startAt === null) return null;
  const keys = config.concurrency.map(({ key }) => (key === undefined ? "" : keyOf(key, incoming.event)));
  const state: RunState = { keys, isPlanning: false, pending: NONE, ...(parent && { parent }) };
  const run = newRun(
    {
      id: newId(),
      functionId: config.id,
      eventId: incoming.id,
      status: "active",
      state,
      output: null,
      createdAt: now,
      endedAt: null,
    },
    config,
  );
  if (world.runs.size < MOST_IN_MEMORY) run.detail = { payload: incoming.payload, steps: new Map() };
  world.runs.set(run.id, run);
  world.changes.runs.set(run.id, run);
  enqueue(world, run, "discover", "", startAt);
  listenForCancel(world, run, incoming.event);
  return run.id;
}

/** Notes which events end the run. */
function listenForCancel(world: World, run: Run, event: unknown): void {
  run.config.cancel.forEach((rule, at) => {
    const stepId = `cancel.${at}`;
    const lasts = rule.timeout === undefined ? null : (durationMs(rule.timeout) ?? 0);
    const wait: WaitRecord = {
      runId: run.id,
      kind: "cancel",
      stepId,
      eventName: rule.event,
      match: waitMatchOf(rule.if ?? null, event),
      expiresAt: lasts === null ? null : run.createdAt + lasts,
    };
    run.waits.set(stepId, wait);
    world.waits.add(wait);
    world.changes.waits.set(waitIdOf(wait), wait);
  });
}

/** When the run may start; null when it must not. */
function admit(world: World, config: FunctionConfig, event: unknown, now: number): number | null {
  const once = onceKey(config, event);
  if (once !== null && isRemembered(world, once, now)) return null;
  const { rateLimit, throttle } = config;
  if (rateLimit !== undefined) {
    const key = `rate ${config.id} ${rateLimit.key === undefined ? "" : keyOf(rateLimit.key, event)}`;
    const arrival = rateLimitArrival(rateLimit, world.keys.get(key)?.until ?? 0, now);
    if (arrival === null) return null;
    remember(world, { id: key, kind: "limit", until: arrival });
  }
  if (once !== null) remember(world, { id: once, kind: "once", until: now + DAY_MS });
  if (throttle === undefined) return now;
  const key = `throttle ${config.id} ${throttle.key === undefined ? "" : keyOf(throttle.key, event)}`;
  const { startAt, arrival } = throttleAt(throttle, world.keys.get(key)?.until ?? 0, now);
  remember(world, { id: key, kind: "limit", until: arrival });
  return startAt;
}

export function isRemembered(world: World, id: string, now: number): boolean {
  return (world.keys.get(id)?.until ?? 0) > now;
}

export function remember(world: World, key: KeyRecord): void {
  world.keys.set(key.id, key);
  world.changes.keys.set(key.id, key);
}
