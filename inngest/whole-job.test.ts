import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ModelServerOptions } from "@/e2e/fixtures/model-server/start-model-server";
import { getJob, moveJob } from "@/lib/models/job/store";
import { exportRecords } from "@/lib/models/record/export.store";
import { listRecords } from "@/lib/models/record/rows.store";
import { testDatabases } from "@/lib/platform/test-db";
import { cancelJob } from "./jobs/cancel-job";
import { pauseJob, resumeJob } from "./jobs/pause-job";
import { resumeInterrupted } from "./jobs/resume-interrupted";
import { rerunRecord, retryFailed } from "./jobs/retry-records";
import { startJob } from "./jobs/start-job";
import { type House, type HouseOptions, openHouse } from "./whole-house.suite";

const BIG_PAGE = { limit: 500 };

/** The house patiently waits 45 s for a job on a busy machine. */
const TIMEOUT_MS = 90_000;

describe.each(testDatabases())("a whole job on $name", { timeout: TIMEOUT_MS }, (kind) => {
  let house: House;
  afterEach(async () => house.close());
  const open = async (options: HouseOptions = {}) => {
    house = await openHouse(kind, options);
  };
  const statuses = async (jobId: string) => {
    const { items } = await listRecords(house.tenant, { jobId }, BIG_PAGE);
    return items.map((record) => record.status);
  };

  it("ends with every record final, its facts proven and its emails stored", async () => {
    await open();
    const jobId = await house.prepare(30, { variants: 2 }, true);
    await startJob(house.tenant, jobId);
    const job = await house.until(jobId, "completed");
    expect(job).toMatchObject({ totalRecords: 30, processedRecords: 30, failedRecords: 0, costUsd: 0 });
    for await (const { record, facts, drafts } of exportRecords(house.tenant, jobId)) {
      if (record.status !== "done") continue;
      expect(record.website, record.lead.company).not.toBeNull();
      expect(drafts.map(({ variant }) => variant)).toEqual([1, 2]);
      if (record.reason === null) expect(facts.length, record.lead.company).toBeGreaterThan(0);
      for (const { text, factIds } of drafts.flatMap(({ sentences }) => sentences)) {
        for (const id of factIds)
          expect(
            facts.map((fact) => fact.id),
            text,
          ).toContain(id);
      }
    }
    expect((await statuses(jobId)).filter((status) => status === "done").length).toBeGreaterThanOrEqual(28);
  });

  it("can be cancelled: what is done stays, nothing more begins, and it can be told twice", async () => {
    await open({ pageMs: 300 });
    const jobId = await house.prepare(60);
    await startJob(house.tenant, jobId);
    await vi.waitFor(
      async () => expect((await getJob(house.tenant, jobId)).processedRecords).toBeGreaterThan(0),
      {
        timeout: 30_000,
        interval: 50,
      },
    );
    await cancelJob(house.tenant, jobId);
    await cancelJob(house.tenant, jobId);
    const then = await getJob(house.tenant, jobId);
    expect(then.cancelledRecords).toBeGreaterThan(0);
    await wait(1_500);
    expect(await getJob(house.tenant, jobId)).toEqual(then);
    expect(then.processedRecords + then.cancelledRecords).toBe(60);
  });

  it("goes on when the news that started it was lost", async () => {
    await open();
    const jobId = await house.prepare(4);
    await moveJob(house.tenant, jobId, ["pending"], "running");
    expect(await resumeInterrupted(house.tenant, new Date(), 60_000)).toEqual([]);
    expect(await resumeInterrupted(house.tenant, new Date())).toEqual([jobId]);
    expect(await house.until(jobId, "completed")).toMatchObject({ processedRecords: 4, failedRecords: 0 });
    expect(await resumeInterrupted(house.tenant, new Date())).toEqual([]);
  });

  it("removes an import that ended in the middle, an hour later", async () => {
    await open();
    const jobId = await house.prepare(2);
    await house.tenant.db.job.update({ where: { id: jobId }, data: { totalRecords: 0 } });
    const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    await resumeInterrupted(house.tenant, inMinutes(50));
    expect(await getJob(house.tenant, jobId)).toMatchObject({ status: "pending" });
    await resumeInterrupted(house.tenant, inMinutes(70));
    await expect(getJob(house.tenant, jobId)).rejects.toMatchObject({ code: "not_found" });
  });

  it("runs one cancelled record again when asked", async () => {
    await open();
    const jobId = await house.prepare(3);
    await cancelJob(house.tenant, jobId);
    const [first] = (await listRecords(house.tenant, { jobId }, BIG_PAGE)).items;
    await rerunRecord(house.tenant, first?.id ?? "");
    await house.until(jobId, "completed");
    expect(await statuses(jobId)).toEqual(["done", "cancelled", "cancelled"]);
  });

  it("pauses before new work and goes on where it was", async () => {
    await open();
    const jobId = await house.prepare(10);
    await startJob(house.tenant, jobId);
    await pauseJob(house.tenant, jobId);
    await wait(800);
    const paused = await getJob(house.tenant, jobId);
    expect(paused.status).toBe("paused");
    await expect(pauseJob(house.tenant, jobId)).rejects.toMatchObject({ code: "conflict" });
    await resumeJob(house.tenant, jobId);
    expect(await house.until(jobId, "completed")).toMatchObject({ processedRecords: 10, failedRecords: 0 });
  });

  it("fails records with the model's reason, and retries just those", async () => {
    let isKeyGood = false;
    const faults: ModelServerOptions["faults"] = () => (isKeyGood ? null : { kind: "bad_key" });
    await open({ model: { faults } });
    const jobId = await house.prepare(6);
    await startJob(house.tenant, jobId);
    const failed = await house.until(jobId, "completed");
    expect(failed.failedRecords).toBe(6);
    const [first] = (await listRecords(house.tenant, { jobId }, BIG_PAGE)).items;
    expect(first?.reason).toMatch(/key/i);
    isKeyGood = true;
    expect(await retryFailed(house.tenant, jobId, first?.reason ?? "")).toBe(6);
    const done = await house.until(jobId, "completed");
    expect(done.failedRecords).toBe(0);
    expect(done.costUsd).toBeGreaterThan(0);
    await expect(retryFailed(house.tenant, jobId)).rejects.toMatchObject({ code: "conflict" });
  });

  it("stops asking the model at the job's cap, with at most one call beyond it", async () => {
    await open({ model: {} });
    const capUsd = 0.0015;
    const jobId = await house.prepare(20, { capUsd, recordCapUsd: null });
    await startJob(house.tenant, jobId);
    const job = await house.until(jobId, "completed");
    expect(job.failedRecords).toBeGreaterThan(0);
    expect(job.costUsd).toBeGreaterThan(0);
    expect(job.costUsd).toBeLessThanOrEqual(capUsd);
    const { items } = await listRecords(house.tenant, { jobId, status: "failed" }, BIG_PAGE);
    expect(new Set(items.map((record) => record.reason))).toEqual(
      new Set(["The money cap of this job is reached: raise it or take a cheaper model, then retry"]),
    );
  });
});
