import { type Answer, type Op, stepErrorJson } from "./answer";
import { applyOps } from "./apply-ops";
import { backoffMs, retryAfterAt } from "./backoff";
import { callAgain, completeStep } from "./complete-step";
import { endRun } from "./end-run";
import { maxAttempts } from "./function-config";
import { dropItem, retryLater } from "./queue-item";
import type { Item, Run } from "./run";
import { takeEvent } from "./take-event";
import type { World } from "./world";

type Retry = { mayRetry: boolean; retryAfter: string | undefined };

/** Turns what a call of the SDK came to into the run's next state. */
export function applyAnswer(world: World, run: Run, item: Item, answer: Answer): void {
  // A run that ended, or an item that was handed back, wants no answer any more.
  if (run.status !== "active" || run.items.get(item.id) !== item) return;
  item.isRunning = false;
  if (answer.kind === "returned") endRun(world, run, { status: "completed", body: answer.body }, takeEvent);
  else if (answer.kind === "threw") onThrown(world, run, item, answer);
  else onOps(world, run, item, answer);
}

function onThrown(world: World, run: Run, item: Item, answer: Retry & { body: string }): void {
  if (retry(world, run, item, answer)) return;
  failRun(world, run, answer.body);
}

/** @returns whether the item is queued for another attempt */
function retry(world: World, run: Run, item: Item, { mayRetry, retryAfter }: Retry): boolean {
  if (!mayRetry || item.attempt + 1 >= maxAttempts(run.config)) return false;
  const now = world.now();
  retryLater(world, item, retryAfterAt(retryAfter, now) ?? now + backoffMs(item.attempt));
  return true;
}

function onOps(
  world: World,
  run: Run,
  item: Item,
  answer: Retry & { ops: Op[]; joinsGroups: boolean },
): void {
  const failed = answer.ops.find((op) => op.op === "StepError");
  if (failed !== undefined) {
    if (retry(world, run, item, answer)) return;
    dropItem(world, run, item);
    completeStep(world, run, failed.id, { kind: "error", body: stepErrorJson(failed.error) });
    return;
  }
  dropItem(world, run, item);
  try {
    const outcome = applyOps(world, run, answer.ops, answer.joinsGroups);
    if (outcome.kind === "returned")
      endRun(world, run, { status: "completed", body: outcome.body }, takeEvent);
    else if (item.kind === "discover") callWoken(world, run);
  } catch (error) {
    // The item is gone, so nothing would call this run again: an operation that makes no sense ends it.
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    failRun(world, run, stepErrorJson({ name, message }));
  }
}

/** Something ended while the function was being called, so the call may not have seen it: it is called once more. */
function callWoken(world: World, run: Run): void {
  if (!run.isWoken) return;
  run.isWoken = false;
  callAgain(world, run, true);
}

/** Ends a run with an error, JSON of `{name, message, stack}`. */
export function failRun(world: World, run: Run, body: string): void {
  endRun(world, run, { status: "failed", body }, takeEvent);
}
