import { type Op, stepErrorJson } from "./answer";
import { callAgain, completeStep, hasStep, rememberStep } from "./complete-step";
import { timeOf } from "./duration";
import { invokeFunction } from "./invoke-function";
import { enqueue } from "./queue-item";
import type { Run } from "./run";
import { waitIdOf, waitMatchOf } from "./wait-match";
import type { World } from "./world";

/** Operations that end a run; the others go on with it. */
export type OpOutcome = { kind: "goes on" } | { kind: "returned"; body: string };

const GOES_ON: OpOutcome = { kind: "goes on" };

/** The embedded engine has no such operation. */
class UnknownOpError extends Error {
  constructor(op: Op) {
    super(`The embedded engine does not support the step "${op.displayName ?? op.id}" (${op.op})`);
    this.name = "UnsupportedStepError";
  }
}

const PLANNING = new Set(["StepPlanned", "Sleep", "WaitForEvent", "InvokeFunction"]);
const RESULTS = new Set(["StepRun", "Step", "StepFailed", "RunComplete"]);

/**
 * Carries out what a call of the SDK reported. More than one operation is a parallel group: from then on steps are
 * planned first, and the function is called again when the whole group is done.
 * @throws UnknownOpError for an operation that is not supported, before anything is changed
 */
export function applyOps(world: World, run: Run, ops: Op[], joinsGroups: boolean): OpOutcome {
  const unknown = ops.find((op) => !PLANNING.has(op.op) && !RESULTS.has(op.op));
  if (unknown !== undefined) throw new UnknownOpError(unknown);
  const results = ops.filter((op) => RESULTS.has(op.op));
  const complete = results.find((op) => op.op === "RunComplete");
  for (const op of results) if (op !== complete) rememberStep(world, run, op.id, resultOf(op));
  if (complete !== undefined) return { kind: "returned", body: JSON.stringify(complete.data ?? null) };
  const planned = ops.filter((op) => PLANNING.has(op.op) && !hasStep(run, op.id));
  if (ops.length > 1) planGroup(world, run, planned, joinsGroups);
  for (const op of planned) plan(world, run, op);
  if (results.length > 0)
    callAgain(
      world,
      run,
      results.some((op) => run.state.racing?.includes(op.id)),
    );
  return GOES_ON;
}

function resultOf(op: Op): { kind: "data" | "error"; body: string } {
  if (op.op === "StepFailed") return { kind: "error", body: stepErrorJson(op.error) };
  return { kind: "data", body: JSON.stringify(op.data ?? null) };
}

function isRace(op: Op): boolean {
  return op.opts?.parallelMode === "race";
}

/** A server joins groups of any kind too, so that a race of two waits ends with the second unless it says "race". */
function planGroup(world: World, run: Run, planned: Op[], joinsGroups: boolean): void {
  const { state } = run;
  state.isPlanning = true;
  const ids = planned.map((op) => op.id);
  const racing = planned.filter(isRace).map((op) => op.id);
  if (joinsGroups) state.pending = [...new Set([...state.pending, ...ids])];
  else state.isUnjoined = true;
  if (racing.length > 0) state.racing = [...new Set([...(state.racing ?? []), ...racing])];
  world.changes.runs.set(run.id, run);
}

function plan(world: World, run: Run, op: Op): void {
  const now = world.now();
  if (op.op === "StepPlanned") enqueue(world, run, "step", op.id, now);
  else if (op.op === "Sleep") enqueue(world, run, "sleep", op.id, timeOf(op.name ?? "", now));
  else if (op.op === "WaitForEvent") waitForEvent(world, run, op, now);
  else invoke(world, run, op);
}

function invoke(world: World, run: Run, op: Op): void {
  const message = invokeFunction(world, run, op);
  if (message === null) return;
  completeStep(world, run, op.id, { kind: "error", body: stepErrorJson({ name: "Error", message }) });
}

function waitForEvent(world: World, run: Run, op: Op, now: number): void {
  if (run.waits.has(op.id)) return;
  const ownEvent: unknown = JSON.parse(run.detail?.payload ?? "{}");
  const expression = typeof op.opts?.if === "string" ? op.opts.if : null;
  const wait = {
    runId: run.id,
    kind: "event" as const,
    stepId: op.id,
    eventName: op.name ?? "",
    match: waitMatchOf(expression, ownEvent),
    expiresAt: null,
  };
  run.waits.set(op.id, wait);
  world.waits.add(wait);
  world.changes.waits.set(waitIdOf(wait), wait);
  enqueue(world, run, "timeout", op.id, timeOf(String(op.opts?.timeout ?? ""), now));
}
