import { afterEach, describe, expect, it, vi } from "vitest";
import { composeEmails } from "@/e2e/fixtures/model-server/compose-emails";
import type { ModelRequest } from "@/e2e/fixtures/model-server/model-request";
import type { ModelServerOptions } from "@/e2e/fixtures/model-server/start-model-server";
import { priceOf } from "@/lib/adapters/llm/price-of";
import { getJobProgress } from "@/lib/models/job/progress.store";
import { countAwaited } from "@/lib/models/model-request/store";
import type { Tenant } from "@/lib/platform/tenant";
import { testDatabases } from "@/lib/platform/test-db";
import { cancelJob } from "./jobs/cancel-job";
import { startJob } from "./jobs/start-job";
import { sweepBatches } from "./jobs/sweep-batches";
import { type House, openHouse } from "./whole-house.suite";

const WAIT = { timeout: 30_000, interval: 50 };
const NO_CAP = { capUsd: null, recordCapUsd: null, noHurry: true };
const LIE = { text: "You opened forty shops on Iceland last year.", basis: "facts", factIds: ["f1"] };
const NEUTRAL = { text: "Is this of interest to you?", basis: "neutral", factIds: [] };

/** Lies in every first answer, so that the gate has each written again. */
function lying(request: ModelRequest): string {
  const places = [...request.prompt.matchAll(/^(\d+\.\d+): .*\n {2}refused: /gm)].map(([, place]) => place);
  if (places.length > 0)
    return JSON.stringify({ rewrites: places.map((place) => ({ place, sentence: NEUTRAL })) });
  const answer: { variants: { sentences: unknown[] }[] } = JSON.parse(composeEmails(request));
  for (const { sentences } of answer.variants) sentences.splice(1, 0, LIE);
  return JSON.stringify(answer);
}

/** A clock that each look moves on: by then everything is due. */
function clockOf(): () => Date {
  let minutes = 0;
  return () => {
    minutes += 10;
    return new Date(Date.now() + minutes * 60_000);
  };
}

describe.each(testDatabases())("a job without hurry on $name", { timeout: 90_000 }, (kind) => {
  let house: House;
  afterEach(async () => house?.close());

  async function open(model: ModelServerOptions): Promise<{ tenant: Tenant; later: () => Date }> {
    house = await openHouse(kind, { model });
    return { tenant: house.tenant, later: clockOf() };
  }

  const allWait = (tenant: Tenant, jobId: string, count: number) =>
    vi.waitFor(async () => expect(await countAwaited(tenant, jobId)).toBe(count), WAIT);

  async function callsOf({ db }: Tenant, jobId: string) {
    return db.modelCall.findMany({ where: { jobId }, orderBy: { id: "asc" } });
  }

  it("is written in one batch at half the price, its rewrites in another", async () => {
    const { tenant, later } = await open({ answer: lying });
    const jobId = await house.prepare(3, NO_CAP);
    await startJob(tenant, jobId);
    await allWait(tenant, jobId, 3);
    const progress = await getJobProgress(tenant, jobId, new Date());
    expect(progress).toMatchObject({ awaitsBatch: 3, etaSeconds: null });
    await sweepBatches(tenant, later());
    await vi.waitFor(() => expect(house.model?.batches).toHaveLength(1), WAIT);
    await vi.waitFor(async () => {
      await sweepBatches(tenant, later());
      expect((await getJobProgress(tenant, jobId, new Date())).job.status).toBe("completed");
    }, WAIT);
    expect(house.model?.requests).toHaveLength(0);
    expect(house.model?.batched).toHaveLength(6);
    const calls = await callsOf(tenant, jobId);
    expect(calls).toHaveLength(6);
    for (const { provider, model, costMicros, batch, outcome, ...usage } of calls) {
      expect({ batch, outcome }).toEqual({ batch: true, outcome: "ok" });
      expect(costMicros).toBe(Math.ceil(((priceOf(provider, model, usage) ?? 0) / 2) * 1e6));
    }
    const drafts = await tenant.db.draft.findMany({ where: { workspaceId: tenant.workspaceId } });
    expect(drafts).toHaveLength(6);
    expect(drafts.every(({ writer, body }) => writer === "model" && !body.includes("Iceland"))).toBe(true);
    // Nothing that was asked is kept once it has served.
    expect(await tenant.db.modelRequest.count()).toBe(0);
    expect(await tenant.db.modelBatch.count({ where: { status: { not: "ended" } } })).toBe(0);
  });

  it("asks by itself, at the list price and once, for what a batch has no answer to", async () => {
    let seen = 0;
    const fates = ["refused", "expired", { kind: "invalid_json" }, null] as const;
    const { tenant, later } = await open({ batches: { fate: () => fates[seen++] ?? null } });
    const jobId = await house.prepare(4, NO_CAP);
    await startJob(tenant, jobId);
    await allWait(tenant, jobId, 4);
    await vi.waitFor(async () => {
      await sweepBatches(tenant, later());
      expect((await getJobProgress(tenant, jobId, new Date())).job.status).toBe("completed");
    }, WAIT);
    // Two had no answer and were asked alone; one was faulty and repaired in a batch.
    expect(house.model?.requests).toHaveLength(2);
    expect(house.model?.batched).toHaveLength(3);
    const calls = await callsOf(tenant, jobId);
    const paid = calls.filter(({ costMicros }) => (costMicros ?? 0) > 0);
    expect(paid.map(({ batch }) => batch).sort()).toEqual([false, false, true, true, true]);
    const unpaid = calls.filter(({ costMicros }) => costMicros === 0);
    expect(unpaid.map(({ outcome }) => outcome)).toEqual(["failed", "failed"]);
    const drafts = await tenant.db.draft.findMany({ where: { workspaceId: tenant.workspaceId } });
    expect(drafts.every(({ writer }) => writer === "model")).toBe(true);
  });

  it("waits when the provider says so, and pays no batch twice whose sending was cut off", async () => {
    const refuseSubmit = (index: number) => (index === 0 ? 429 : null);
    const { tenant, later } = await open({ batches: { refuseSubmit, loseSubmit: (index) => index === 1 } });
    const jobId = await house.prepare(2, NO_CAP);
    await startJob(tenant, jobId);
    await allWait(tenant, jobId, 2);
    await sweepBatches(tenant, later());
    expect(house.model?.batches).toHaveLength(0);
    expect(await tenant.db.modelBatch.count()).toBe(0);
    await vi.waitFor(async () => {
      await sweepBatches(tenant, later());
      expect((await getJobProgress(tenant, jobId, new Date())).job.status).toBe("completed");
    }, WAIT);
    expect(house.model?.batches).toHaveLength(1);
    expect(house.model?.batched).toHaveLength(2);
  });

  it("stops what waits when it is cancelled: unsent costs nothing, sent is stopped and counted", async () => {
    const { tenant, later } = await open({ batches: { isHeld: () => true } });
    const [sent, unsent] = [await house.prepare(2, NO_CAP), await house.prepare(2, NO_CAP)];
    await startJob(tenant, sent);
    await allWait(tenant, sent, 2);
    await sweepBatches(tenant, later());
    await startJob(tenant, unsent);
    await allWait(tenant, unsent, 2);
    await cancelJob(tenant, unsent);
    await cancelJob(tenant, sent);
    expect((await callsOf(tenant, unsent)).map(({ costMicros }) => costMicros)).toEqual([0, 0]);
    const left = await tenant.db.modelRequest.findMany();
    expect(left.map(({ jobId, request, status }) => ({ jobId, request, status }))).toEqual(
      [1, 2].map(() => ({ jobId: sent, request: "{}", status: "dropped" })),
    );
    await sweepBatches(tenant, later());
    expect(house.model?.batches[0]?.cancelled).toBe(true);
    await sweepBatches(tenant, later());
    expect(await tenant.db.modelRequest.count()).toBe(0);
    expect((await callsOf(tenant, sent)).map(({ costMicros }) => costMicros)).toEqual([0, 0]);
    expect(house.model?.batches).toHaveLength(1);
  });

  it("holds the caps at the batch price before anything is sent", async () => {
    const { tenant } = await open({});
    const jobId = await house.prepare(2, { ...NO_CAP, recordCapUsd: 0.000001 });
    await startJob(tenant, jobId);
    const { failedRecords, costUsd } = await house.until(jobId, "completed");
    expect({ failedRecords, costUsd }).toEqual({ failedRecords: 2, costUsd: 0 });
    expect(await tenant.db.modelRequest.count()).toBe(0);
  });
});

it("is refused where the model has no batches", async () => {
  const [kind] = testDatabases();
  if (kind === undefined) throw new Error("no database");
  const house = await openHouse(kind);
  await expect(house.prepare(1, { noHurry: true })).rejects.toMatchObject({
    ...{ code: "invalid_input", fields: [{ field: "campaign.noHurry" }] },
  });
  await house.close();
});
