import type { ModelCall } from "../../lib/models/model-call/shape";
import type { EvalResult } from "./eval-result";

/** What the model calls of a run came to. */
export function scoreCalls(
  calls: ModelCall[],
  records: number,
): Pick<
  EvalResult,
  "modelCalls" | "inputTokens" | "outputTokens" | "costUsdPerRecord" | "latencyP50" | "latencyP95"
> {
  const times = calls.map((call) => call.durationMs).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? null;
  const sum = (of: (call: ModelCall) => number) => calls.reduce((total, call) => total + of(call), 0);
  const isPriced = calls.every((call) => call.costUsd !== null);
  return {
    modelCalls: calls.length,
    inputTokens: sum((call) => call.inputTokens),
    outputTokens: sum((call) => call.outputTokens),
    costUsdPerRecord: isPriced && records > 0 ? sum((call) => call.costUsd ?? 0) / records : null,
    latencyP50: at(0.5),
    latencyP95: at(0.95),
  };
}
