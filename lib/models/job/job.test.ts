import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { addJob, NOW, openWorkspace } from "../filled-workspace.suite";
import { cancelRecords, enterStage, finishRecord } from "../record/store";
import { countRecords } from "./count-records.store";
import { listIdleJobs } from "./interrupted.store";
import { getJobProgress } from "./progress.store";
import { completeJobIfDone, deleteJob, getJob, listJobs, moveJob } from "./store";
import { installationTotals } from "./totals.store";
import { findUnfinishedJob } from "./unfinished.store";

const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

describe.each(testDatabases())("jobs on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  beforeAll(async () => {
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
  });
  afterAll(async () => opened.close());

  const end = (id: string, status: "done" | "failed" | "no_website", reason: string | null, now: Date) =>
    finishRecord(tenant, id, 1, { status, reason, now });

  it("move by one caller only, from where they may, and note when they began and ended", async () => {
    const { jobId } = await addJob(tenant, 1);
    const moves = Array.from({ length: 10 }, () => moveJob(tenant, jobId, ["running"], "paused"));
    expect((await Promise.all(moves)).filter(Boolean)).toHaveLength(1);
    expect(await moveJob(tenant, jobId, ["running", "pending"], "cancelled")).toBe(false);
    await moveJob(tenant, jobId, ["paused"], "cancelled", { reason: "by a person", now: at(9) });
    expect(await getJob(tenant, jobId)).toMatchObject({
      status: "cancelled",
      reason: "by a person",
      startedAt: NOW.toISOString(),
      finishedAt: at(9).toISOString(),
    });
    await moveJob(tenant, jobId, ["cancelled"], "running", { reason: null });
    expect(await getJob(tenant, jobId)).toMatchObject({ finishedAt: null, reason: null });
  });

  it("complete once, when the last record has ended", async () => {
    const { jobId, recordIds } = await addJob(tenant, 3);
    const [first = "", second = "", third = ""] = recordIds;
    await enterStage(tenant, first, 1, "find-website", NOW);
    await end(first, "done", null, NOW);
    await end(second, "no_website", "none", NOW);
    expect(await completeJobIfDone(tenant, jobId, NOW)).toBe(false);
    await end(third, "failed", "down", NOW);
    const told = await Promise.all(Array.from({ length: 5 }, () => completeJobIfDone(tenant, jobId, at(5))));
    expect(told.filter(Boolean)).toHaveLength(1);
    expect(await getJob(tenant, jobId)).toMatchObject({
      ...{ status: "completed", finishedAt: at(5).toISOString() },
      ...{ totalRecords: 0, processedRecords: 3, failedRecords: 1, noWebsiteRecords: 1, costUsd: 0 },
    });
  });

  it("are idle when they run, nothing of them is worked on, and nothing has ended lately", async () => {
    const { jobId, recordIds } = await addJob(tenant, 3);
    const isIdle = async (quietSince: Date) => (await listIdleJobs(tenant, quietSince)).includes(jobId);
    const [first = ""] = recordIds;
    expect(await isIdle(at(-1))).toBe(false);
    expect(await isIdle(at(0))).toBe(true);
    await enterStage(tenant, first, 1, "find-website", at(5));
    expect(await isIdle(at(9))).toBe(false);
    await end(first, "done", null, at(10));
    expect(await isIdle(at(9))).toBe(false);
    expect(await isIdle(at(10))).toBe(true);
    await moveJob(tenant, jobId, ["running"], "paused");
    expect(await isIdle(at(10))).toBe(false);
  });

  it("add up to the installation's totals, which may be two seconds old", async () => {
    const added = await addJob(tenant, 4);
    const waiting = async (now: number) => {
      const { records } = await installationTotals(tenant.db, now);
      return records.find(({ status }) => status === "waiting")?.count ?? 0;
    };
    const before = await waiting(1_000_000);
    await cancelRecords(tenant, added.jobId, "gone", NOW);
    expect(await waiting(1_001_000)).toBe(before);
    expect(await waiting(1_003_000)).toBe(before - 4);
  });

  it("count records by status, also those of many jobs at once", async () => {
    const still = (id: string) => ({ id, finishedAt: null });
    const [one, two] = [await addJob(tenant, 3), await addJob(tenant, 2)];
    await cancelRecords(tenant, two.jobId, "gone", NOW);
    const counts = await countRecords(tenant, [one.jobId, two.jobId, "none"].map(still));
    expect(counts.get(one.jobId)).toMatchObject({ waiting: 3, cancelled: 0 });
    expect(counts.get(two.jobId)).toMatchObject({ waiting: 0, cancelled: 2 });
    expect(counts.has("none")).toBe(false);
    expect(await countRecords(tenant, [])).toEqual(new Map());
  });

  it("tell rate and time left by the last minute of work, and the reasons of failures", async () => {
    const { jobId, recordIds } = await addJob(tenant, 60);
    expect(await getJobProgress(tenant, jobId, at(30))).toMatchObject({
      ratePerMinute: null,
      etaSeconds: null,
    });
    for (const id of recordIds.slice(0, 10)) await end(id, "done", null, at(20));
    for (const id of recordIds.slice(10, 12)) await end(id, "failed", "slow", at(25));
    await end(recordIds[12] ?? "", "failed", "down", at(28));
    await enterStage(tenant, recordIds[13] ?? "", 1, "read-website", at(28));
    const young = await getJobProgress(tenant, jobId, at(30));
    expect(young).toMatchObject({ ratePerMinute: 26, waiting: 46, running: 1, done: 10 });
    expect(young.etaSeconds).toBe(Math.ceil((47 / 26) * 60));
    expect(young.stages).toEqual({
      "find-website": 0,
      "read-website": 1,
      "ask-sources": 0,
      "write-email": 0,
    });
    expect(young.failures).toEqual([
      { reason: "slow", count: 2 },
      { reason: "down", count: 1 },
    ]);
    expect((await getJobProgress(tenant, jobId, at(84))).ratePerMinute).toBe(3);
    expect((await getJobProgress(tenant, jobId, at(600))).etaSeconds).toBeNull();
    await moveJob(tenant, jobId, ["running"], "paused");
    expect((await getJobProgress(tenant, jobId, at(30))).etaSeconds).toBeNull();
  });

  it("are listed newest first, page by page, without a gap or a repeat", async () => {
    const all = (await listJobs(tenant, { limit: 100 })).items.map(({ id }) => id);
    const paged: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await listJobs(tenant, { limit: 2, cursor });
      paged.push(...page.items.map(({ id }) => id));
      if (page.nextCursor === null) break;
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(all);
    expect([...all].sort().reverse()).toEqual(all);
    await expect(listJobs(tenant, { limit: 2, cursor: "nonsense" })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  it("are found again by their file while unfinished, and go with all they have", async () => {
    const { jobId, recordIds } = await addJob(tenant, 1);
    expect(await findUnfinishedJob(tenant, "acme.csv", 12)).toBe(jobId);
    expect(await findUnfinishedJob(tenant, "acme.csv", 13)).toBeNull();
    expect(await deleteJob(tenant, jobId)).toBe(true);
    expect(await deleteJob(tenant, jobId)).toBe(false);
    expect(await opened.db.record.count({ where: { id: { in: recordIds } } })).toBe(0);
  });
});
