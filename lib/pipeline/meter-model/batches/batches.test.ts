import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { type ModelServer, startModelServer } from "@/e2e/fixtures/model-server/start-model-server";
import { askForShape } from "@/lib/adapters/llm/ask-for-shape";
import { createLlm } from "@/lib/adapters/llm/registry";
import { addJob, NO_CAPS, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { listModelCalls } from "@/lib/models/model-call/store";
import { claimBatch, listBatchRequests } from "@/lib/models/model-request/batch.store";
import { dropRequests } from "@/lib/models/model-request/store";
import { systemClock } from "@/lib/platform/clock";
import type { Tenant } from "@/lib/platform/tenant";
import { openTestDb, type TestDatabase } from "@/lib/platform/test-db";
import { batchModel, WaitsForBatch } from "../batch-model";
import type { PriceOf } from "../expected-cost";
import { collectBatches } from "./collect-batches";
import { submitWaiting } from "./submit-waiting";

const MINUTE = 60_000;
/** One millionth of a dollar a token. */
const aMicroAToken: PriceOf = (_, __, usage) => (usage.inputTokens + usage.outputTokens) / 1e6;

describe.each(["openai", "anthropic"] as const)("a process that dies, with batches of %s", (provider) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  let server: ModelServer;
  let job: { jobId: string; recordIds: string[] };
  let isHeld = false;

  beforeEach(async () => {
    isHeld = false;
    opened = await openTestDb();
    tenant = await openWorkspace(opened.db, "acme");
    server = await startModelServer({ answer: () => '{"ok":true}', batches: { isHeld: () => isHeld } });
    job = await addJob(tenant, 2);
  });
  afterEach(async () => {
    await server.stop();
    await opened.close();
  });

  /** A new process each time: nothing is shared but the database and the provider. */
  function process(minutes: number) {
    const settings = { LLM_PROVIDER: provider, LLM_API_KEY: "k", LLM_BASE_URL: server.baseUrl };
    const { adapter, cheapModel } = createLlm(settings, { fetch });
    const { batches } = adapter;
    if (batches === undefined) throw new Error("no batches");
    const sweep = { tenant, adapter, batches, now: new Date(Date.now() + minutes * MINUTE) };
    const ask = (recordId: string) => {
      const purpose = { jobId: job.jobId, recordId, stage: "write-email" };
      const parts = { tenant, purpose, caps: NO_CAPS, priceOf: aMicroAToken, clock: systemClock, attempt: 1 };
      const metered = batchModel(adapter, parts);
      const shape = z.object({ ok: z.boolean() });
      const question = {
        system: "s",
        prompt: recordId,
        schemaName: "check",
        shape,
        maxTokens: 200,
        temperature: 0,
      };
      return askForShape(metered.adapter, { timeoutMs: 5_000 })({
        ...question,
        model: cheapModel,
        onCall: metered.onCall,
      });
    };
    return {
      ...{ sweep, batches, cheapModel, ask },
      askBoth: async () => {
        for (const id of job.recordIds) await expect(ask(id)).rejects.toBeInstanceOf(WaitsForBatch);
      },
      submit: () => submitWaiting(sweep),
      collect: () => collectBatches(sweep, aMicroAToken),
    };
  }

  async function expectPaidOnce(): Promise<void> {
    expect(server.batched).toHaveLength(2);
    expect(server.requests).toHaveLength(0);
    for (const id of job.recordIds) {
      expect(await process(0).ask(id)).toEqual({ ok: true });
      const [call, ...others] = await listModelCalls(tenant, id);
      expect(others).toEqual([]);
      const tokens = (call?.inputTokens ?? 0) + (call?.outputTokens ?? 0);
      expect(call).toMatchObject({ batch: true, outcome: "ok", costUsd: Math.ceil(tokens / 2) / 1e6 });
    }
  }

  it("asks nothing twice however often the work is begun anew", async () => {
    await process(0).askBoth();
    await process(0).askBoth();
    expect(await tenant.db.modelRequest.count()).toBe(2);
    expect(await tenant.db.modelCall.count()).toBe(2);
  });

  it("takes in, after a restart, what was sent before it", async () => {
    isHeld = true;
    await process(0).askBoth();
    await process(2).submit();
    expect(await process(4).collect()).toEqual([]);
    isHeld = false;
    expect(await process(8).collect()).toHaveLength(2);
    expect(await process(12).collect()).toEqual([]);
    await expectPaidOnce();
  });

  it("sends again what it had only written down", async () => {
    const first = process(0);
    await first.askBoth();
    const of = { provider, model: first.cheapModel };
    await claimBatch(tenant, of, 9, { now: new Date(), lookAt: new Date(Date.now() + 5 * MINUTE) });
    expect(await process(2).submit()).toEqual([]);
    expect(server.batches).toHaveLength(0);
    await process(6).collect();
    await process(7).submit();
    await process(9).collect();
    expect(server.batches).toHaveLength(1);
    await expectPaidOnce();
  });

  it("finds what it had sent without noting the answer, and does not send it again", async () => {
    const first = process(0);
    await first.askBoth();
    const of = { provider, model: first.cheapModel };
    const times = { now: new Date(), lookAt: new Date(Date.now() + 5 * MINUTE) };
    const batch = await claimBatch(tenant, of, 9, times);
    const requests = await listBatchRequests(tenant, batch?.id ?? "");
    const items = requests.flatMap(({ id, request }) => (request === null ? [] : [{ id, request }]));
    isHeld = true;
    const providerId = await first.batches.submit(batch?.id ?? "", items);
    // While it is worked on, Anthropic cannot tell whose it is: it must be neither lost nor sent again.
    await process(6).collect();
    await process(8).submit();
    expect(server.batches).toHaveLength(1);
    isHeld = false;
    await first.batches.look(providerId);
    for (const minutes of [12, 13, 20]) await process(minutes).collect();
    expect(server.batches).toHaveLength(1);
    await expectPaidOnce();
  });

  it("forgets the words of what nobody waits for, and still counts what it cost", async () => {
    await process(0).askBoth();
    isHeld = true;
    await process(2).submit();
    await dropRequests(tenant, { jobId: job.jobId });
    expect(await tenant.db.modelRequest.findMany({ select: { request: true } })).toEqual([
      { request: "{}" },
      { request: "{}" },
    ]);
    isHeld = false;
    await process(4).collect();
    expect(await tenant.db.modelRequest.count()).toBe(0);
    expect(server.batched).toHaveLength(2);
    const calls = await tenant.db.modelCall.findMany();
    expect(calls.every(({ outcome, costMicros }) => outcome === "ok" && (costMicros ?? 0) > 0)).toBe(true);
  });
});
