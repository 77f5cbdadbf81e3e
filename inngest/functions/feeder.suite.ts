import { setTimeout as delay } from "node:timers/promises";
import { expect } from "vitest";
import { addJob, openWorkspace } from "@/lib/models/filled-workspace.suite";
import { completeJobIfDone, jobStatus } from "@/lib/models/job/store";
import { finishRecord } from "@/lib/models/record/store";
import { setDb } from "@/lib/platform/db";
import type { Tenant } from "@/lib/platform/tenant";
import type { TestDatabase, TestDatabaseKind } from "@/lib/platform/test-db";
import { inngest } from "../client";
import { setEngineFetch } from "../embedded-fetch";
import { createEngine } from "../engine/engine";
import type { Engine } from "../engine/engine-options";
import { jobCancelled, jobResumed, jobStarted, modelAnswered, recordWaiting } from "../events";
import { mayStart } from "../steps/may-start";
import { makeRunJob } from "./run-job";

export const SECOND = 1_000;
export const FEEDING = { batch: 5, window: 10 };
export const RECORDS = 60;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What a record's run does between its begin and its end. */
export type Work = (record: { recordId: string; attempt: number }) => Promise<"done" | "failed">;

interface Options {
  work: Work;
  /** Begun runs that wait for an answer that does not come. */
  awaitsAnswer?: boolean;
}

/** A job of sixty records, fed five at a time to runs of which two work at once, on a clock that stands still unless it is moved. */
export async function openFeeder(kind: TestDatabaseKind, { work, awaitsAnswer = false }: Options) {
  const database: TestDatabase = await kind.open();
  setDb(database.db);
  const tenant: Tenant = await openWorkspace(database.db, "acme");
  const { jobId } = await addJob(tenant, RECORDS);
  const began = Date.now();
  let ahead = 0;
  const engines: Engine[] = [];
  const runs = { "run-job": "leadloom-run-job", record: "leadloom-record" };

  const record = inngest.createFunction(
    {
      id: "record",
      triggers: [recordWaiting],
      concurrency: [{ key: "event.data.jobId", limit: 2 }],
      cancelOn: [{ event: jobCancelled, match: "data.jobId" }],
    },
    async ({ event, step }) => {
      const target = event.data;
      for (let look = 0; ; look++) {
        const may = await step.run(`may-start-${look}`, () => mayStart(target));
        if (may === "stop") return;
        if (may === "go") break;
        const resumed = { event: jobResumed, match: "data.jobId" as const, timeout: "12h" };
        await step.waitForEvent(`wait-${look}`, resumed);
      }
      if (awaitsAnswer)
        await step.waitForEvent("answer", { event: modelAnswered, match: "data.recordId", timeout: "1d" });
      await step.run("work", async () => {
        const status = await work(target);
        await finishRecord(tenant, target.recordId, target.attempt, {
          status,
          reason: null,
          now: new Date(),
        });
        await completeJobIfDone(tenant, jobId, new Date());
      });
    },
  );

  async function startEngine(): Promise<Engine> {
    const engine = createEngine({
      db: database.db,
      client: inngest,
      functions: [makeRunJob(FEEDING), record],
      clock: { now: () => began + ahead },
      log: silent,
    });
    engines.push(engine);
    await engine.start();
    setEngineFetch(engine.fetch);
    return engine;
  }

  let engine = await startEngine();
  const countRuns = (of: keyof typeof runs, status?: string) =>
    database.db.engineRun.count({ where: { functionId: runs[of], ...(status && { status }) } });

  return {
    tenant,
    jobId,
    db: database.db,
    countRuns,
    start: () => inngest.send(jobStarted.create({ workspaceId: tenant.workspaceId, jobId })),
    settle: () => engine.whenIdle(),
    /** Waits until one run feeds the job, and sleeps. */
    untilAsleep: () =>
      expect
        .poll(
          async () => {
            const where = { functionId: runs["run-job"], status: "active" };
            const active = (await database.db.engineRun.findMany({ where })).map(({ id }) => id);
            const items = await database.db.engineQueueItem.findMany({ where: { runId: { in: active } } });
            return [active.length, ...items.map((item) => item.kind)];
          },
          { timeout: 15_000 },
        )
        .toEqual([1, "sleep"]),
    /** The most steps that a run of the feeder has taken. */
    async mostSteps() {
      const steps = await database.db.engineStep.groupBy({ by: ["runId"], _count: true });
      return Math.max(...steps.map(({ _count }) => _count));
    },
    /** What feeds the job is gone, as after a loss of its event. */
    async loseChain() {
      await engine.stop();
      const of = { functionId: runs["run-job"], status: "active" };
      const ids = (await database.db.engineRun.findMany({ where: of })).map(({ id }) => id);
      await database.db.engineRun.updateMany({ where: of, data: { status: "failed", endedAt: Date.now() } });
      await database.db.engineQueueItem.deleteMany({ where: { runId: { in: ids } } });
      engine = await startEngine();
    },
    /** The engine's process dies: what is in flight is answered to nobody. */
    async kill() {
      await database.db.engineLease.deleteMany();
      engine = await startEngine();
    },
    /** Lets time pass in small steps, for sleeps that follow each other. */
    async pass(ms: number, each = 30 * SECOND) {
      for (let passed = 0; passed < ms; passed += each) {
        ahead += each;
        engine.wake();
        // With a record that is held back, the engine is never idle.
        await Promise.race([engine.whenIdle(), delay(40)]);
      }
    },
    async untilCompleted() {
      const status = async () => {
        await this.pass(30 * SECOND);
        return jobStatus(tenant, jobId);
      };
      await expect.poll(status, { timeout: 45_000 }).toBe("completed");
      await engine.whenIdle();
    },
    countWaiting: () => database.db.record.count({ where: { jobId, status: "waiting" } }),
    async close() {
      for (const one of engines.reverse()) await one.stop();
      await database.close();
    },
  };
}

export type Feeder = Awaited<ReturnType<typeof openFeeder>>;
