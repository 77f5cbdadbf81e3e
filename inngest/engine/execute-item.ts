import { readAnswer, stepErrorJson } from "./answer";
import { applyAnswer, failRun } from "./apply-answer";
import { maxAttempts } from "./function-config";
import { loadRun } from "./load-run";
import type { Item, Run } from "./run";
import type { EngineDb } from "./store";
import type { World } from "./world";

/** Deaths of the process during a step after which the step is blamed. */
const MAX_DEATHS = 5;

/**
 * Runs one claimed item to its end: waits until the claim is durable, calls the SDK, and notes what came of it.
 * Never throws.
 */
export async function executeItem(world: World, db: EngineDb, item: Item): Promise<void> {
  const run = world.runs.get(item.runId);
  try {
    await world.journal.committed();
    if (run === undefined || world.isStopping || !isWanted(run, item)) return;
    await loadRun(world, db, run);
    if (item.claims > MAX_DEATHS + 1) return failRun(world, run, poisonError(item));
    const answer = await world.callSdk(callOf(run, item));
    if (isWanted(run, item)) applyAnswer(world, run, item, readAnswer(answer));
  } catch (error) {
    world.log.error({ err: error, runId: item.runId, stepId: item.stepId }, "a step could not be executed");
    if (run !== undefined && !item.isHandedBack) applyAnswer(world, run, item, thrown(error));
  }
}

function isWanted(run: Run, item: Item): boolean {
  return run.status === "active" && run.items.get(item.id) === item && !item.isHandedBack;
}

function thrown(error: unknown) {
  const body = stepErrorJson({
    name: "Error",
    message: error instanceof Error ? error.message : String(error),
  });
  return { kind: "threw" as const, body, mayRetry: true, retryAfter: undefined };
}

function poisonError(item: Item): string {
  const message = `The process died ${item.claims - 1} times while it ran this step`;
  return stepErrorJson({ name: "PoisonedStepError", message });
}

/** The SDK's protocol. JSON is put together as text: bodies are stored as JSON and never read on the way. */
function callOf(run: Run, item: Item) {
  const steps = [...(run.detail?.steps.values() ?? [])];
  const event = run.detail?.payload ?? "{}";
  const memo = steps.map((step) => `${JSON.stringify(step.stepId)}:{"${step.kind}":${step.body}}`).join(",");
  const ctx = JSON.stringify({
    run_id: run.id,
    attempt: item.attempt,
    max_attempts: maxAttempts(run.config),
    disable_immediate_execution: run.state.isPlanning,
    use_api: false,
    stack: { stack: steps.map((step) => step.stepId), current: steps.length },
    fn_id: run.functionId,
    qi_id: item.id,
  });
  return {
    method: "POST" as const,
    query: `fnId=${encodeURIComponent(run.functionId)}&stepId=${item.stepId === "" ? "step" : item.stepId}`,
    headers: {},
    body: `{"version":-1,"event":${event},"events":[${event}],"steps":{${memo}},"ctx":${ctx}}`,
  };
}
