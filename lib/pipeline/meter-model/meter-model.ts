import type { LlmAdapter, LlmRequest, ModelCallReport } from "@/lib/adapters/llm/contract";
import {
  type CallCaps,
  type CallPurpose,
  reserveModelCall,
  settleModelCall,
} from "@/lib/models/model-call/store";
import type { Clock } from "@/lib/platform/clock";
import type { Tenant } from "@/lib/platform/tenant";
import { capReached, expectedUsage, type PriceOf, toMicros } from "./expected-cost";

export interface MeterParts {
  tenant: Tenant;
  purpose: Pick<CallPurpose, "jobId" | "recordId" | "stage">;
  caps: CallCaps;
  priceOf: PriceOf;
  clock: Clock;
}

export interface MeteredModel {
  /** The same adapter; each request first asks the ledger for room under the caps. */
  adapter: LlmAdapter;
  /** To be told of every request's outcome, before the next one is made. */
  onCall: (report: ModelCallReport) => Promise<void>;
}

/**
 * Puts a model behind the money ledger: a request that would pass a cap is not made.
 * The adapter throws AppError `cap_reached` then, naming the cap.
 */
export function meterModel(adapter: LlmAdapter, parts: MeterParts): MeteredModel {
  let open: string | null = null;
  const complete = async (request: LlmRequest) => {
    const purpose = { ...parts.purpose, provider: adapter.provider, model: request.model };
    const expected = toMicros(parts.priceOf(adapter.provider, request.model, expectedUsage(request)));
    const now = new Date(parts.clock.now());
    const reserved = await reserveModelCall(parts.tenant, purpose, expected ?? 0, parts.caps, now);
    if ("cap" in reserved) throw capReached(reserved.cap);
    open = reserved.id;
    return adapter.complete(request);
  };
  const onCall = async (report: ModelCallReport) => {
    // A request that the caps stopped was never made and has no row.
    if (open === null) return;
    const id = open;
    open = null;
    const { usage, ...rest } = report;
    const cost = report.outcome === "failed" ? 0 : parts.priceOf(report.provider, report.model, usage);
    await settleModelCall(parts.tenant, id, {
      model: rest.model,
      durationMs: Math.round(rest.durationMs),
      outcome: rest.outcome,
      error: rest.error,
      ...usage,
      costMicros: toMicros(cost),
    });
  };
  return { adapter: { provider: adapter.provider, complete }, onCall };
}
