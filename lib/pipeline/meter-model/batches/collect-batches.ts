import { BATCH_PRICE_SHARE, type BatchResult } from "@/lib/adapters/llm/contract";
import { settleModelCall } from "@/lib/models/model-call/store";
import {
  endBatch,
  listBatchRequests,
  listOpenBatches,
  lookLater,
  type OpenBatch,
  releaseBatch,
  type SentRequest,
  setBatchSent,
} from "@/lib/models/model-request/batch.store";
import { keepAnswer } from "@/lib/models/model-request/store";
import { AppError } from "@/lib/platform/errors";
import { log } from "@/lib/platform/log";
import { type PriceOf, toMicros } from "../expected-cost";
import { type Answered, failBatch, failSent } from "./fail-batch";
import { after, type Sweep } from "./submit-waiting";

const SOON_MS = 60_000;
const LATER_MS = 300_000;
/** Until a batch is so old it is looked at often: small ones end soon. */
const YOUNG_MS = 1_800_000;

/** Looks at the batches that are due, and takes in what has ended. @returns requests whose wait is over */
export async function collectBatches(sweep: Sweep, priceOf: PriceOf): Promise<Answered[]> {
  const { tenant, adapter, now } = sweep;
  const over: Answered[] = [];
  for (const batch of await listOpenBatches(tenant, adapter.provider, now)) {
    try {
      over.push(...(await lookAt(sweep, batch, priceOf)));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const isGone = !error.retryable && error.code !== "unauthenticated";
      if (isGone) over.push(...(await failBatch(tenant, batch.id, error.message, now)));
      else await lookLater(tenant, batch.id, after(now, error.retryAfterMs ?? LATER_MS));
    }
  }
  return over;
}

async function lookAt(sweep: Sweep, batch: OpenBatch, priceOf: PriceOf): Promise<Answered[]> {
  const { tenant, batches, now } = sweep;
  const requests = await listBatchRequests(tenant, batch.id);
  if (batch.providerId === null) {
    await lookForLost(sweep, batch, requests);
    return [];
  }
  const isWanted = requests.some(({ request }) => request !== null);
  const ended = await batches.look(batch.providerId);
  if (ended === null) {
    if (!isWanted) await batches.cancel(batch.providerId);
    const isYoung = now.getTime() - batch.createdAt.getTime() < YOUNG_MS;
    await lookLater(tenant, batch.id, after(now, isYoung ? SOON_MS : LATER_MS));
    return [];
  }
  const results = new Map((await batches.results(batch.providerId)).map((result) => [result.id, result]));
  const over: Answered[] = [];
  for (const sent of requests) {
    over.push(await takeIn(sweep, sent, results.get(sent.id), { reason: ended.reason, priceOf }));
  }
  await batches.forget(batch.providerId).catch((error: unknown) => {
    log().warn({ err: error, batch: batch.id }, "the provider keeps the files of a batch");
  });
  await endBatch(tenant, batch.id, now);
  return over;
}

/** A batch of which it is not known whether the provider took it: only one that is not there is sent again. */
async function lookForLost(
  { tenant, batches, now }: Sweep,
  { id, createdAt, requests: size }: OpenBatch,
  requests: SentRequest[],
): Promise<void> {
  const found = await batches.find({
    ...{ ourId: id, size, since: createdAt },
    ids: new Set(requests.map((request) => request.id)),
  });
  if (found.state === "none") return releaseBatch(tenant, id);
  if (found.state === "unsure") return lookLater(tenant, id, after(now, LATER_MS));
  await setBatchSent(tenant, id, { providerId: found.providerId, lookAt: now });
}

async function takeIn(
  { tenant, adapter, now }: Sweep,
  sent: SentRequest,
  result: BatchResult | undefined,
  { reason, priceOf }: { reason: string; priceOf: PriceOf },
): Promise<Answered> {
  if (result === undefined || "error" in result) {
    const model = sent.request?.model ?? "unknown";
    return failSent(tenant, sent, { model, reason: result?.error.message ?? reason });
  }
  const { answer } = result;
  const { model, usage } = answer;
  await settleModelCall(tenant, sent.id, {
    ...{ model, ...usage, outcome: "ok", error: null, durationMs: now.getTime() - sent.createdAt.getTime() },
    costMicros: toMicros(priceOf(adapter.provider, model, usage), BATCH_PRICE_SHARE),
  });
  await keepAnswer(tenant, sent.id, { callId: sent.id, priceShare: BATCH_PRICE_SHARE, answer });
  return { jobId: sent.jobId, recordId: sent.recordId };
}
