import { setTimeout as wait } from "node:timers/promises";
import { createClient } from "@libsql/client";
import { afterEach, expect, it, vi } from "vitest";
import { getJob, listJobs } from "@/lib/models/job/store";
import { testDatabases } from "@/lib/platform/test-db";
import { startJob } from "./jobs/start-job";
import { type House, openHouse } from "./whole-house.suite";

const LOCKED_MS = 3_000;

let house: House;
afterEach(async () => house.close());

it("waits while another program has the database locked, answers who reads, and completes", {
  timeout: 90_000,
}, async () => {
  const [sqlite] = testDatabases();
  if (sqlite === undefined) throw new Error("SQLite is always there");
  house = await openHouse(sqlite);
  const jobId = await house.prepare(40);
  await startJob(house.tenant, jobId);
  const some = async () => expect((await getJob(house.tenant, jobId)).processedRecords).toBeGreaterThan(0);
  await vi.waitFor(some, { timeout: 30_000, interval: 20 });

  const other = createClient({ url: house.url, timeout: 10_000 });
  const lock = await other.transaction("write");
  const until = Date.now() + LOCKED_MS;
  let reads = 0;
  const seen = new Set<number>();
  while (Date.now() < until) {
    seen.add((await getJob(house.tenant, jobId)).processedRecords);
    await listJobs(house.tenant, { limit: 10 });
    reads += 1;
    await wait(20);
  }
  expect(seen.size).toBe(1);
  expect(reads).toBeGreaterThan(10);
  await lock.commit();
  other.close();
  expect(await house.until(jobId, "completed")).toMatchObject({ processedRecords: 40, failedRecords: 0 });
});
