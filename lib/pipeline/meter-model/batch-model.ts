import { createHash } from "node:crypto";
import {
  BATCH_PRICE_SHARE,
  type BatchedRequest,
  type LlmAdapter,
  type LlmAnswer,
  type LlmRequest,
  type ModelCallReport,
} from "@/lib/adapters/llm/contract";
import { type CallPurpose, reserveModelCall, settleModelCall } from "@/lib/models/model-call/store";
import type { Asked } from "@/lib/models/model-request/shape";
import { findRequest, keepAnswer, keepRequest } from "@/lib/models/model-request/store";
import { capReached, expectedUsage, toMicros } from "./expected-cost";
import type { MeteredModel, MeterParts } from "./meter-model";

/** Not an error: the answer is a batch away. Whoever asked asks again once it is there. */
export class WaitsForBatch extends Error {
  constructor(readonly requestId: string) {
    super("The answer comes with a batch");
    this.name = "WaitsForBatch";
  }
}

export interface BatchParts extends MeterParts {
  purpose: { jobId: string; recordId: string; stage: string };
  /** The record's run: another one asks anew. */
  attempt: number;
}

/** Where an answer's price stands. */
interface Priced {
  callId: string;
  priceShare: number;
  askedAt: number;
}

/**
 * A model for work without hurry. A request that was not made before is paid for in advance, at the batch price, and kept
 * to be sent with others; the adapter then throws `WaitsForBatch`. Asked the same again, it answers once the batch has.
 * What a batch has no answer to is asked by itself, at the list price, and that answer is kept too: nothing is paid twice
 * however often the work is begun anew.
 */
export function batchModel(adapter: LlmAdapter, parts: BatchParts): MeteredModel {
  let open: Priced | null = null;
  const complete = async (request: LlmRequest): Promise<LlmAnswer> => {
    open = null;
    const words = wordsOf(request);
    const key = keyOf(parts, words);
    const asked = (await findRequest(parts.tenant, key)) ?? (await enqueue(adapter, parts, words, key));
    if (asked.state === "waiting") throw new WaitsForBatch(asked.id);
    if (asked.state === "answered") {
      open = { ...asked, askedAt: parts.clock.now() };
      return asked.answer;
    }
    const callId = await reserve(adapter, parts, words, 1);
    open = { callId, priceShare: 1, askedAt: parts.clock.now() };
    const answer = await adapter.complete(request);
    await keepAnswer(parts.tenant, asked.id, { callId, priceShare: 1, answer });
    return answer;
  };
  const onCall = async (report: ModelCallReport) => {
    if (open === null) return;
    const { callId, priceShare } = open;
    open = null;
    const { usage, model, outcome, error } = report;
    const usd = outcome === "failed" ? 0 : parts.priceOf(report.provider, model, usage);
    const durationMs = Math.round(report.durationMs);
    const costMicros = toMicros(usd, priceShare);
    await settleModelCall(parts.tenant, callId, { model, durationMs, outcome, error, ...usage, costMicros });
  };
  return { adapter: { provider: adapter.provider, complete }, onCall };
}

async function enqueue(
  adapter: LlmAdapter,
  parts: BatchParts,
  request: BatchedRequest,
  key: string,
): Promise<Asked> {
  const { tenant, purpose, clock } = parts;
  const id = await reserve(adapter, parts, request, BATCH_PRICE_SHARE);
  const { jobId, recordId } = purpose;
  const row = { id, jobId, recordId, key, provider: adapter.provider, request };
  await keepRequest(tenant, row, new Date(clock.now()));
  return { id, state: "waiting" };
}

/** @returns the id of the ledger's row @throws AppError `cap_reached` */
async function reserve(
  adapter: LlmAdapter,
  { tenant, purpose, caps, priceOf, clock }: BatchParts,
  request: BatchedRequest,
  share: number,
): Promise<string> {
  const { provider } = adapter;
  const call: CallPurpose = { ...purpose, provider, model: request.model, batch: share < 1 };
  const expected = toMicros(priceOf(provider, request.model, expectedUsage(request)), share);
  const reserved = await reserveModelCall(tenant, call, expected ?? 0, caps, new Date(clock.now()));
  if ("cap" in reserved) throw capReached(reserved.cap);
  return reserved.id;
}

function wordsOf({ timeoutMs: _, signal: __, ...words }: LlmRequest): BatchedRequest {
  return words;
}

function keyOf({ purpose, attempt }: BatchParts, words: BatchedRequest): string {
  const { model, system, prompt, schemaName, maxTokens } = words;
  const parts = [purpose.recordId, attempt, purpose.stage, model, system, prompt, schemaName, maxTokens];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex");
}
