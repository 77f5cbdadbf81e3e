import { afterEach, describe, expect, it } from "vitest";
import { listIdleJobs } from "@/lib/models/job/interrupted.store";
import { testDatabases } from "@/lib/platform/test-db";
import { cancelJob } from "../jobs/cancel-job";
import { pauseJob, resumeJob } from "../jobs/pause-job";
import { resumeInterrupted } from "../jobs/resume-interrupted";
import { retryFailed } from "../jobs/retry-records";
import { FEEDING, type Feeder, openFeeder, RECORDS, SECOND, type Work } from "./feeder.suite";

const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const WAIT = { timeout: 15_000 };
const FAILURES = 5;
/** Two that are worked on, and what may be out besides. */
const MOST_OUT = 2 + FEEDING.window + FEEDING.batch - 1;

describe.each(testDatabases())("the feeding of a job on $name", { timeout: 90_000 }, (kind) => {
  let feeder: Feeder;
  let letGo = (): void => undefined;
  afterEach(async () => {
    letGo();
    await feeder.close();
  });

  /** Work that is held back until `letGo`; each piece is noted. */
  function holding() {
    const opened = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const worked: string[] = [];
    const work: Work = async ({ recordId, attempt }) => {
      await opened;
      worked.push(`${recordId} ${attempt}`);
      return "done";
    };
    return { worked, work };
  }

  /** Waits until two records are worked on and the window is full. */
  async function untilFull() {
    await expect.poll(() => feeder.countWaiting(), WAIT).toBe(RECORDS - 2);
    await expect.poll(() => feeder.countRuns("record"), WAIT).toBeGreaterThanOrEqual(2 + FEEDING.window);
    await feeder.untilAsleep();
  }

  async function expectEachOnce(worked: string[]) {
    await feeder.untilCompleted();
    expect(worked).toHaveLength(RECORDS);
    expect(new Set(worked).size).toBe(RECORDS);
    expect(await feeder.countRuns("run-job", "active")).toBe(0);
  }

  it("sends out no more than a window ahead, and every record once", async () => {
    const { worked, work } = holding();
    feeder = await openFeeder(kind, { work });
    await feeder.start();
    await untilFull();
    expect(await feeder.countRuns("record")).toBeLessThanOrEqual(MOST_OUT);
    letGo();
    await expectEachOnce(worked);
    expect(await feeder.countRuns("record")).toBe(RECORDS);
  });

  it("makes room for others when records have begun, though they wait for a provider's batch", async () => {
    feeder = await openFeeder(kind, { work: async () => "done", awaitsAnswer: true });
    await feeder.start();
    const waiting = async () => {
      await feeder.pass(30 * SECOND);
      return feeder.countWaiting();
    };
    await expect.poll(waiting, WAIT).toBe(0);
    expect(await feeder.countRuns("record", "active")).toBe(RECORDS);
  });

  it("looks on while nothing moves, in runs of few steps", async () => {
    const { worked, work } = holding();
    feeder = await openFeeder(kind, { work });
    await feeder.start();
    await untilFull();
    const filledBy = await feeder.countRuns("run-job");
    const feeders = async () => {
      await feeder.pass(5 * MINUTE);
      return feeder.countRuns("run-job");
    };
    await expect.poll(feeders, { timeout: 45_000 }).toBeGreaterThan(filledBy + 1);
    expect(await feeder.countRuns("record")).toBeLessThanOrEqual(MOST_OUT);
    await feeder.untilAsleep();
    expect(await feeder.mostSteps()).toBeLessThanOrEqual(45);
    letGo();
    await expectEachOnce(worked);
  });

  it("sleeps through a pause and goes on with the resume", async () => {
    const { worked, work } = holding();
    feeder = await openFeeder(kind, { work });
    await feeder.start();
    await untilFull();
    await pauseJob(feeder.tenant, feeder.jobId);
    letGo();
    await feeder.pass(HOUR);
    const [feeders, records] = [await feeder.countRuns("run-job"), await feeder.countRuns("record")];
    expect(records).toBeLessThanOrEqual(MOST_OUT);
    await feeder.pass(10 * HOUR, HOUR);
    expect(worked).toHaveLength(2);
    expect([await feeder.countRuns("run-job"), await feeder.countRuns("record")]).toEqual([feeders, records]);
    await resumeJob(feeder.tenant, feeder.jobId);
    await expectEachOnce(worked);
  });

  it("ends with a cancel", async () => {
    const { worked, work } = holding();
    feeder = await openFeeder(kind, { work });
    await feeder.start();
    await untilFull();
    await cancelJob(feeder.tenant, feeder.jobId);
    expect(await feeder.countRuns("run-job", "active")).toBe(0);
    const records = await feeder.countRuns("record");
    letGo();
    await feeder.pass(HOUR);
    expect(await feeder.countRuns("record")).toBe(records);
    expect(worked.length).toBeLessThanOrEqual(2);
  });

  it("is begun again by a retry, and the older chain ends", async () => {
    const { worked, work } = holding();
    let failures = 0;
    feeder = await openFeeder(kind, {
      async work(record) {
        if (failures >= FAILURES) return work(record);
        failures += 1;
        return "failed";
      },
    });
    await feeder.start();
    await expect.poll(() => feeder.countWaiting(), WAIT).toBe(RECORDS - FAILURES - 2);
    await feeder.pass(MINUTE);
    await feeder.untilAsleep();
    expect(await retryFailed(feeder.tenant, feeder.jobId)).toBe(FAILURES);
    await expect.poll(() => feeder.countRuns("run-job", "cancelled"), WAIT).toBe(1);
    await feeder.untilAsleep();
    letGo();
    await expectEachOnce(worked);
  });

  it("goes on where it was after a kill, though it was asleep", async () => {
    const { worked, work } = holding();
    feeder = await openFeeder(kind, { work });
    await feeder.start();
    await untilFull();
    await feeder.kill();
    await feeder.pass(5 * MINUTE);
    await feeder.untilAsleep();
    letGo();
    await feeder.untilCompleted();
    expect(new Set(worked).size).toBe(RECORDS);
    expect(await feeder.countRuns("record")).toBe(RECORDS);
  });

  it("is taken for idle when its chain is lost, and not while it sleeps", async () => {
    const { work } = holding();
    feeder = await openFeeder(kind, { work });
    await feeder.start();
    await untilFull();
    letGo();
    await feeder.settle();
    const { tenant, jobId } = feeder;
    const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * MINUTE);
    // All that were out have ended, and what feeds the job has not woken yet.
    expect(await feeder.db.record.count({ where: { jobId, status: "running" } })).toBe(0);
    await feeder.untilAsleep();
    expect(await listIdleJobs(tenant, minutesAgo(10))).toEqual([]);
    await feeder.loseChain();
    await feeder.pass(HOUR);
    expect(await feeder.countWaiting()).toBeGreaterThan(0);
    expect(await resumeInterrupted(tenant, minutesAgo(-11), 10 * MINUTE)).toEqual([jobId]);
    await feeder.untilCompleted();
    expect(await feeder.countRuns("record")).toBe(RECORDS);
  });
});
