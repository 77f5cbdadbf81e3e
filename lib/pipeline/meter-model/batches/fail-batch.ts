import { settleModelCall } from "@/lib/models/model-call/store";
import { endBatch, listBatchRequests, type SentRequest } from "@/lib/models/model-request/batch.store";
import { failRequest } from "@/lib/models/model-request/store";
import type { Tenant } from "@/lib/platform/tenant";

/** A request whose wait is over, answered or not. */
export interface Answered {
  jobId: string;
  recordId: string;
}

const NOTHING = { inputTokens: 0, cachedTokens: 0, outputTokens: 0, costMicros: 0, durationMs: 0 };

/** Notes that a request has no answer and cost nothing. Whoever waits for it asks by itself. */
export async function failSent(
  tenant: Tenant,
  { id, jobId, recordId }: SentRequest,
  { model, reason }: { model: string; reason: string },
): Promise<Answered> {
  await settleModelCall(tenant, id, { ...NOTHING, model, outcome: "failed", error: reason });
  await failRequest(tenant, id, reason);
  return { jobId, recordId };
}

/** Ends a batch that has no answers. */
export async function failBatch(tenant: Tenant, id: string, reason: string, now: Date): Promise<Answered[]> {
  const over: Answered[] = [];
  for (const sent of await listBatchRequests(tenant, id)) {
    over.push(await failSent(tenant, sent, { model: sent.request?.model ?? "unknown", reason }));
  }
  await endBatch(tenant, id, now);
  return over;
}
