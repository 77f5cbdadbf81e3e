import { afterEach, describe, expect, it } from "vitest";
import type { Fault } from "@/e2e/fixtures/model-server/model-reply";
import type { ModelRequest } from "@/e2e/fixtures/model-server/model-request";
import { listRecords } from "@/lib/models/record/rows.store";
import { openTestDb } from "@/lib/platform/test-db";
import { startJob } from "./jobs/start-job";
import { type House, openHouse } from "./whole-house.suite";

const KINDS: Fault["kind"][] = ["server_error", "invalid_json", "cut_off", "wrong_schema", "empty"];
const RECORDS = 100;

/** The same numbers in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Three requests in ten go wrong, in turn in every way there is. */
function threeInTen(): (index: number, request: ModelRequest) => Fault | null {
  const random = seeded(7);
  let wrong = 0;
  return () => {
    if (random() >= 0.3) return null;
    wrong += 1;
    if (wrong % 6 === 0) return { kind: "rate_limited", retryAfter: "0" };
    return { kind: KINDS[wrong % KINDS.length] ?? "server_error" } as Fault;
  };
}

describe("a model that fails three times in ten", () => {
  let house: House;
  afterEach(async () => house.close());

  it(`lets at least 99 of ${RECORDS} records end well`, async () => {
    house = await openHouse({ name: "SQLite", open: openTestDb }, { model: { faults: threeInTen() } });
    const jobId = await house.prepare(RECORDS, { capUsd: null, recordCapUsd: null });
    await startJob(house.tenant, jobId);
    const job = await house.until(jobId, "completed");
    const { items } = await listRecords(house.tenant, { jobId, status: "failed" }, { limit: 10 });
    expect(job.failedRecords, items.map(({ reason }) => reason).join("\n")).toBeLessThanOrEqual(
      RECORDS / 100,
    );
    expect(job.processedRecords).toBe(RECORDS);
    expect(house.model?.requests.length).toBeGreaterThan(RECORDS);
  }, 60_000);
});
