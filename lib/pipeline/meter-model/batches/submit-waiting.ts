import type { LlmAdapter, LlmBatches } from "@/lib/adapters/llm/contract";
import {
  claimBatch,
  listBatchRequests,
  listWaitingGroups,
  lookLater,
  type OpenBatch,
  releaseBatch,
  setBatchSent,
} from "@/lib/models/model-request/batch.store";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { type Answered, failBatch } from "./fail-batch";

export interface Sweep {
  tenant: Tenant;
  adapter: LlmAdapter;
  batches: LlmBatches;
  now: Date;
}

/** The most requests of a batch. Providers take far more; a lost batch of these costs little to look for. */
const MOST = 1000;
/** So long a request waits for others to go with, milliseconds. */
const GATHERING_MS = 60_000;
const LOOK_AFTER_MS = 60_000;
/** Longer than a submit takes: only then it may be lost. */
const LOST_AFTER_MS = 300_000;

/** Sends what has waited long enough, or is enough for a batch. @returns requests whose wait is over already */
export async function submitWaiting(sweep: Sweep): Promise<Answered[]> {
  const { tenant, adapter, now } = sweep;
  const over: Answered[] = [];
  const { provider } = adapter;
  for (const { model, count, oldest } of await listWaitingGroups(tenant, provider)) {
    if (count < MOST && oldest.getTime() > now.getTime() - GATHERING_MS) continue;
    const times = { now, lookAt: after(now, LOST_AFTER_MS) };
    const batch = await claimBatch(tenant, { provider, model }, MOST, times);
    if (batch !== null) over.push(...(await send(sweep, batch)));
  }
  return over;
}

async function send(sweep: Sweep, batch: OpenBatch): Promise<Answered[]> {
  const { tenant, batches, now } = sweep;
  const requests = await listBatchRequests(tenant, batch.id);
  const items = requests.flatMap(({ id, request }) => (request === null ? [] : [{ id, request }]));
  try {
    const providerId = await batches.submit(batch.id, items);
    await setBatchSent(tenant, batch.id, { providerId, lookAt: after(now, LOOK_AFTER_MS) });
    return [];
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // Whoever is told to slow down was not let in. Any other failure that may pass leaves open whether the batch is there.
    if (error.code === "rate_limited" && error.retryable) await releaseBatch(tenant, batch.id);
    else if (error.retryable) await lookLater(tenant, batch.id, after(now, LOST_AFTER_MS));
    else return failBatch(tenant, batch.id, error.message, now);
    return [];
  }
}

export function after(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() + milliseconds);
}
