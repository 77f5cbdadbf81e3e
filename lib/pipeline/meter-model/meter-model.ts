import { setTimeout as wait } from "node:timers/promises";
import type { LlmAdapter, LlmRequest, ModelCallReport } from "@/lib/adapters/llm/contract";
import {
  type CallCaps,
  type CallPurpose,
  mayFitLater,
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

/** Between two looks for room, and how long it is looked for at most: a call that takes longer has died. Milliseconds. */
const LOOK_EVERY = 250;
const PATIENCE = 60_000;

/**
 * Reserves room for a call under the caps. Where only calls under way stand in its way, it waits for what they really
 * take: a call is reserved at the most that it can cost, and ten of them would stop a small cap far below itself.
 * @returns the row's id @throws AppError `cap_reached`; the signal's reason
 */
async function reserve(
  { tenant, caps, clock }: MeterParts,
  purpose: CallPurpose,
  micros: number,
  signal: AbortSignal | undefined,
): Promise<string> {
  for (let waited = 0; ; waited += LOOK_EVERY) {
    const now = new Date(clock.now());
    const reserved = await reserveModelCall(tenant, purpose, micros, caps, now);
    if ("id" in reserved) return reserved.id;
    const hasHope = waited < PATIENCE && (await mayFitLater(tenant, purpose, micros, caps, now, PATIENCE));
    if (!hasHope) throw capReached(reserved.cap);
    await wait(LOOK_EVERY, undefined, { signal }).catch((error: unknown) => {
      throw signal?.aborted ? signal.reason : error;
    });
  }
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
    open = await reserve(parts, purpose, expected ?? 0, request.signal);
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
