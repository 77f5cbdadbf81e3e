import type Anthropic from "@anthropic-ai/sdk";
import { z } from "zod";
import { aboutBatch, failed, jsonLines, resultOf, safeName } from "../batch-lines";
import type { BatchResult, FoundBatch, LlmBatches, LostBatch } from "../contract";
import { messageRequest, readMessage } from "./message";

/** Batches looked through for one that got lost; newer ones come first. */
const MOST_LOOKED_AT = 1000;
/** The provider's clock may be behind ours. */
const CLOCKS_APART_MS = 300_000;

const lineShape = z.looseObject({
  custom_id: z.string(),
  result: z.looseObject({ type: z.string(), message: z.unknown().optional(), error: z.unknown().optional() }),
});
const erroredShape = z.looseObject({ error: z.looseObject({ message: z.string() }) });

/** Anthropic's Message Batches. */
export function anthropicBatches(client: Anthropic): LlmBatches {
  const { batches } = client.messages;
  const results = (id: string) => aboutBatch((signal) => readResults(client, id, signal));
  return {
    async submit(_, items) {
      const requests = items.map(({ id, request }) => ({ custom_id: id, params: messageRequest(request) }));
      const batch = await aboutBatch((signal) => batches.create({ requests }, { signal }));
      return safeName(batch.id);
    },
    find: (lost) => find(client, lost),
    async look(id) {
      const batch = await aboutBatch((signal) => batches.retrieve(safeName(id), {}, { signal }));
      return batch.processing_status === "ended" ? { reason: "The batch ended without an answer." } : null;
    },
    results,
    async cancel(id) {
      await aboutBatch((signal) => batches.cancel(safeName(id), {}, { signal }));
    },
    async forget(id) {
      await aboutBatch((signal) => batches.delete(safeName(id), {}, { signal }));
    },
  };
}

/** By a path of our own and not by the address that the batch names: our key goes nowhere that an answer points to. */
async function readResults(client: Anthropic, id: string, signal: AbortSignal): Promise<BatchResult[]> {
  const path = `/v1/messages/batches/${safeName(id)}/results`;
  const response = await client.get<Response>(path, { signal, __binaryResponse: true });
  return jsonLines(await response.text()).flatMap(readLine);
}

/**
 * The provider keeps no name of ours with a batch. Only the results tell whose it is, and only once it has ended: as long
 * as one of the same size is being worked on, it may be ours.
 */
async function find(client: Anthropic, { ids, size, since }: LostBatch): Promise<FoundBatch> {
  const { open, ended, complete } = await aboutBatch((signal) => candidates(client, size, since, signal));
  for (const id of ended) {
    const results = await aboutBatch((signal) => readResults(client, id, signal));
    if (results.some((result) => ids.has(result.id))) return { state: "found", providerId: id };
  }
  return { state: open || !complete ? "unsure" : "none" };
}

async function candidates(client: Anthropic, size: number, since: Date, signal: AbortSignal) {
  const oldest = since.getTime() - CLOCKS_APART_MS;
  const ended: string[] = [];
  let open = false;
  let looked = 0;
  for await (const batch of client.messages.batches.list({ limit: 100 }, { signal })) {
    if (Date.parse(batch.created_at) < oldest) break;
    looked += 1;
    if (looked > MOST_LOOKED_AT) return { open, ended, complete: false };
    const { processing, succeeded, errored, canceled, expired } = batch.request_counts;
    if (processing + succeeded + errored + canceled + expired !== size) continue;
    if (batch.processing_status !== "ended") open = true;
    else if (batch.archived_at === null) ended.push(safeName(batch.id));
  }
  return { open, ended, complete: true };
}

/** A line that has another form than is agreed belongs to no request; its request then has no result. */
function readLine(json: unknown): BatchResult[] {
  const line = lineShape.safeParse(json).data;
  if (line === undefined) return [];
  const { custom_id: id, result } = line;
  if (result.type === "succeeded") {
    return [resultOf(id, () => readMessage(result.message as Anthropic.Messages.Message))];
  }
  const words = erroredShape.safeParse(result.error).data?.error.message ?? result.type;
  return [{ id, error: failed(`The batch has no answer to this request: ${words.slice(0, 300)}`) }];
}
