import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { addJob, NO_CAPS, NOW, openWorkspace } from "../filled-workspace.suite";
import { getJob } from "../job/store";
import { listModelCalls, mayFitLater, recordsAskedOf, reserveModelCall, settleModelCall } from "./store";

const OUTCOME = {
  model: "m-1",
  inputTokens: 7,
  cachedTokens: 2,
  outputTokens: 3,
  durationMs: 5,
  outcome: "ok" as const,
};

describe.each(testDatabases())("the caps of the money ledger on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  let nth = 0;
  beforeAll(async () => {
    opened = await kind.open();
  });
  afterAll(async () => opened.close());

  /** Each test has a workspace of its own, for the month's cap is one for all its jobs. */
  async function purposeOf() {
    nth += 1;
    tenant = await openWorkspace(opened.db, `w${nth}`);
    const { jobId, recordIds } = await addJob(tenant, 2);
    const [recordId = "", otherId = ""] = recordIds;
    return { purpose: { jobId, recordId, stage: "write-email", provider: "p", model: "m" }, otherId };
  }

  it.each(["recordMicros", "jobMicros", "monthMicros"] as const)(
    "let 50 calls at the same time pass %s by none",
    async (cap) => {
      const { purpose } = await purposeOf();
      const caps = { ...NO_CAPS, [cap]: 1_000 };
      const asked = Array.from({ length: 50 }, () => reserveModelCall(tenant, purpose, 100, caps, NOW));
      const answers = await Promise.all(asked);
      expect(answers.filter((answer) => "id" in answer)).toHaveLength(10);
      expect(answers.filter((answer) => "cap" in answer)[0]).toEqual({ cap: cap.replace("Micros", "") });
    },
    60_000,
  );

  it("count what a call really took once it is settled", async () => {
    const { purpose, otherId } = await purposeOf();
    const caps = { ...NO_CAPS, jobMicros: 1_000 };
    const first = await reserveModelCall(tenant, purpose, 900, caps, NOW);
    expect(await reserveModelCall(tenant, purpose, 200, caps, NOW)).toEqual({ cap: "job" });
    if (!("id" in first)) throw new Error("the first call must be let through");
    await settleModelCall(tenant, first.id, { ...OUTCOME, costMicros: 100, error: null });
    expect(await reserveModelCall(tenant, { ...purpose, recordId: otherId }, 200, caps, NOW)).toHaveProperty(
      "id",
    );
    expect((await getJob(tenant, purpose.jobId)).costUsd).toBe(0.0001);
    const [call] = await listModelCalls(tenant, purpose.recordId);
    expect(call).toMatchObject({
      model: "m-1",
      inputTokens: 7,
      cachedTokens: 2,
      costUsd: 0.0001,
      outcome: "ok",
    });
  });

  it("tell calls under way, which may come to less, from what was paid", async () => {
    const { purpose } = await purposeOf();
    const caps = { ...NO_CAPS, jobMicros: 1_000 };
    const first = await reserveModelCall(tenant, purpose, 900, caps, NOW);
    const mayFit = (micros: number, now = NOW) => mayFitLater(tenant, purpose, micros, caps, now, 60_000);
    expect(await mayFit(200)).toBe(true);
    expect(await mayFit(1_001)).toBe(false);
    if (!("id" in first)) throw new Error("the first call must be let through");
    await settleModelCall(tenant, first.id, { ...OUTCOME, costMicros: 900, error: null });
    expect(await mayFit(200)).toBe(false);
  });

  it("wait neither for a call that died with its process nor for a batch", async () => {
    const { purpose, otherId } = await purposeOf();
    const caps = { ...NO_CAPS, recordMicros: 1_000 };
    const mayFit = (recordId: string, seconds: number) =>
      mayFitLater(
        tenant,
        { ...purpose, recordId },
        200,
        caps,
        new Date(NOW.getTime() + seconds * 1000),
        60_000,
      );
    await reserveModelCall(tenant, purpose, 900, caps, NOW);
    expect([await mayFit(purpose.recordId, 30), await mayFit(purpose.recordId, 61)]).toEqual([true, false]);
    await reserveModelCall(tenant, { ...purpose, recordId: otherId, batch: true }, 900, caps, NOW);
    expect(await mayFit(otherId, 1)).toBe(false);
  });

  it("know for how many records a model was asked, whatever name the answer bears", async () => {
    const { purpose, otherId } = await purposeOf();
    for (const recordId of [purpose.recordId, purpose.recordId, otherId]) {
      const call = await reserveModelCall(tenant, { ...purpose, recordId }, 1, NO_CAPS, NOW);
      if (!("id" in call)) throw new Error("there is no cap");
      await settleModelCall(tenant, call.id, {
        ...OUTCOME,
        model: "served-by-another-2026",
        costMicros: 1,
        error: null,
      });
    }
    const asked = (change: object) => recordsAskedOf(tenant, { ...purpose, ...change });
    expect(await asked({})).toEqual(new Set([purpose.recordId, otherId]));
    expect(await asked({ model: "served-by-another-2026" })).toEqual(new Set());
    expect(await asked({ model: purpose.model.slice(0, -1) })).toEqual(new Set());
    expect(await asked({ stage: "s" })).toEqual(new Set());
  });

  it("know which cap it was, and hold each to its own calls", async () => {
    const { purpose, otherId } = await purposeOf();
    const caps = { recordMicros: 300, jobMicros: 500, monthMicros: 600 };
    const ask = (recordId: string, now = NOW) =>
      reserveModelCall(tenant, { ...purpose, recordId }, 250, caps, now);
    expect(await ask(purpose.recordId)).toHaveProperty("id");
    expect(await ask(purpose.recordId)).toEqual({ cap: "record" });
    expect(await ask(otherId)).toHaveProperty("id");
    expect(await ask("third")).toEqual({ cap: "job" });
    const elsewhere = { ...purpose, jobId: "other job", recordId: "fourth" };
    expect(await reserveModelCall(tenant, elsewhere, 250, caps, NOW)).toEqual({ cap: "month" });
    const nextMonth = new Date("2026-04-01T00:00:00.000Z");
    expect(await reserveModelCall(tenant, elsewhere, 250, caps, nextMonth)).toHaveProperty("id");
  });

  it("may be as large as money is, and an unknown price is not 0", async () => {
    const { purpose } = await purposeOf();
    const caps = { ...NO_CAPS, monthMicros: 100_000 * 1e6 };
    const call = await reserveModelCall(tenant, purpose, 1_000, caps, NOW);
    if (!("id" in call)) throw new Error("a cap of 100,000 dollars leaves room");
    await settleModelCall(tenant, call.id, { ...OUTCOME, costMicros: null, error: null });
    expect((await listModelCalls(tenant, purpose.recordId))[0]?.costUsd).toBeNull();
  });

  it("show a call whose process died as one that may have been paid", async () => {
    const { purpose } = await purposeOf();
    await reserveModelCall(tenant, purpose, 5, NO_CAPS, NOW);
    expect((await listModelCalls(tenant, purpose.recordId))[0]).toMatchObject({
      outcome: "failed",
      costUsd: 0.000005,
    });
  });
});
