import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { type ModelServer, startModelServer } from "@/e2e/fixtures/model-server/start-model-server";
import { askForShape } from "@/lib/adapters/llm/ask-for-shape";
import { createLlm } from "@/lib/adapters/llm/registry";
import { addJob, NO_CAPS, openWorkspace } from "@/lib/models/filled-workspace.suite";
import {
  type CallCaps,
  listModelCalls,
  reserveModelCall,
  settleModelCall,
} from "@/lib/models/model-call/store";
import { systemClock } from "@/lib/platform/clock";
import type { Tenant } from "@/lib/platform/tenant";
import { openTestDb, type TestDatabase } from "@/lib/platform/test-db";
import type { PriceOf } from "./expected-cost";
import { meterModel } from "./meter-model";

let opened: TestDatabase;
let tenant: Tenant;
let server: ModelServer;
let isDown = false;
let text = '{"ok":true}';

beforeAll(async () => {
  opened = await openTestDb();
  tenant = await openWorkspace(opened.db, "acme");
  server = await startModelServer({
    answer: () => text,
    faults: () => (isDown ? { kind: "server_error" } : null),
  });
});
afterAll(async () => {
  await server.stop();
  await opened.close();
});

/** One millionth of a dollar a token. */
const aMicroAToken: PriceOf = (_, __, usage) => (usage.inputTokens + usage.outputTokens) / 1e6;

async function meter(caps: Partial<CallCaps>, priceOf = aMicroAToken) {
  const { jobId, recordIds } = await addJob(tenant, 1);
  const recordId = recordIds[0] ?? "";
  const settings = { LLM_PROVIDER: "openai" as const, LLM_API_KEY: "k", LLM_BASE_URL: server.baseUrl };
  const { adapter, cheapModel } = createLlm(settings, { fetch });
  const purpose = { jobId, recordId, stage: "write-email" };
  const metered = meterModel(adapter, {
    tenant,
    purpose,
    caps: { ...NO_CAPS, ...caps },
    priceOf,
    clock: systemClock,
  });
  const ask = askForShape(metered.adapter, { timeoutMs: 5_000 });
  const shape = z.object({ ok: z.boolean() });
  const question = { system: "s", prompt: "p", schemaName: "check", shape, maxTokens: 200, temperature: 0 };
  return {
    purpose,
    ask: (more: { signal?: AbortSignal } = {}) =>
      ask({ ...question, ...more, model: cheapModel, onCall: metered.onCall }),
    calls: () => listModelCalls(tenant, recordId),
  };
}

it("writes one row a request with what it took", async () => {
  const { ask, calls } = await meter({});
  expect(await ask()).toEqual({ ok: true });
  const [call, ...others] = await calls();
  expect(others).toEqual([]);
  expect(call).toMatchObject({ outcome: "ok", error: null, stage: "write-email", provider: "openai" });
  expect(call?.costUsd).toBe(((call?.inputTokens ?? 0) + (call?.outputTokens ?? 0)) / 1e6);
});

it("asks nobody once a cap would be passed", async () => {
  const { ask, calls } = await meter({ recordMicros: 100 });
  const before = server.requests.length;
  await expect(ask()).rejects.toMatchObject({ code: "cap_reached", retryable: false });
  expect(server.requests).toHaveLength(before);
  expect(await calls()).toEqual([]);
});

it("waits for room where calls under way are all that stands in the way", async () => {
  const { ask, calls, purpose } = await meter({ jobMicros: 1_000 });
  const other = { ...purpose, provider: "openai", model: "m" };
  const reserved = await reserveModelCall(tenant, other, 950, NO_CAPS, new Date());
  if (!("id" in reserved)) throw new Error("nothing caps this call");
  const answer = ask();
  const none = { inputTokens: 1, cachedTokens: 0, outputTokens: 1, durationMs: 1 };
  const outcome = { ...none, model: "m", outcome: "ok" as const, error: null, costMicros: 10 };
  setTimeout(() => void settleModelCall(tenant, reserved.id, outcome), 400);
  expect(await answer).toEqual({ ok: true });
  expect(await calls()).toHaveLength(2);
});

it("stops to wait as soon as the job is cancelled, and says why", async () => {
  const { ask, purpose } = await meter({ jobMicros: 1_000 });
  const other = { ...purpose, provider: "openai", model: "m" };
  await reserveModelCall(tenant, other, 950, NO_CAPS, new Date());
  const job = new AbortController();
  const reason = new Error("The job was cancelled");
  const answer = ask({ signal: job.signal });
  setTimeout(() => job.abort(reason), 400);
  await expect(answer).rejects.toBe(reason);
});

it("counts an answer that could not be used, and nothing for a request that failed", async () => {
  const { ask, calls } = await meter({});
  text = "no json";
  await expect(ask()).rejects.toMatchObject({ code: "upstream_failed" });
  text = '{"ok":true}';
  isDown = true;
  await expect(ask()).rejects.toMatchObject({ retryable: true });
  isDown = false;
  const all = await calls();
  expect(all.map(({ outcome }) => outcome)).toEqual(["invalid", "invalid", "failed"]);
  expect(all.map(({ costUsd }) => (costUsd ?? 0) > 0)).toEqual([true, true, false]);
});

it("does not call an unknown price nothing", async () => {
  const { ask, calls } = await meter({ jobMicros: 1 }, () => null);
  await ask();
  expect((await calls())[0]?.costUsd).toBeNull();
});
