import { describe, expect, it } from "vitest";
import type { JobProgress } from "@/lib/models/job/shape";
import { costAtEnd, rateText, timeLeftText } from "./job-text";
import { partsOf } from "./progress-parts";

const progress: JobProgress = {
  job: {
    id: "j",
    name: "Cold storage",
    status: "running",
    campaignId: "c",
    campaignName: "Cold storage",
    fileName: "a.csv",
    totalRecords: 100,
    processedRecords: 40,
    failedRecords: 3,
    noWebsiteRecords: 2,
    cancelledRecords: 0,
    costUsd: 0.4,
    capUsd: 5,
    duplicateRows: 0,
    faultyRows: 0,
    trial: false,
    forecast: null,
    reason: null,
    createdAt: "2026-11-24T10:00:00.000Z",
    startedAt: "2026-11-24T10:00:00.000Z",
    finishedAt: null,
  },
  stages: { "find-website": 0, "read-website": 0, "ask-sources": 0, "write-email": 0 },
  waiting: 52,
  running: 8,
  done: 35,
  ratePerMinute: 42.3,
  etaSeconds: 545,
  awaitsBatch: 0,
  failures: [],
  hitRates: null,
};

describe("what a job says about itself", () => {
  it("tells the time left only while it runs", () => {
    expect(timeLeftText(progress)).toBe("About 9 min");
    expect(timeLeftText({ ...progress, etaSeconds: null })).toBe("Known in a moment");
    expect(timeLeftText({ ...progress, etaSeconds: null, awaitsBatch: 3 })).toBe(
      "Waiting for the batch, up to 24 h",
    );
    expect(timeLeftText({ ...progress, job: { ...progress.job, status: "paused" } })).toBe("Paused");
    expect(timeLeftText({ ...progress, job: { ...progress.job, status: "completed" } })).toBe("Ended");
  });

  it("tells the rate with the digits that matter", () => {
    expect(rateText(42.3)).toBe("42 a minute");
    expect(rateText(1.25)).toBe("1.3 a minute");
    expect(rateText(null)).toBeNull();
  });

  it("foresees the cost from the records so far", () => {
    expect(costAtEnd(progress)).toBeCloseTo(1);
    expect(costAtEnd({ ...progress, job: { ...progress.job, processedRecords: 0 } })).toBeNull();
  });
});

describe("partsOf", () => {
  it("adds up to all records and shows cancelled ones only when there are any", () => {
    const parts = partsOf(progress);
    expect(parts.map((part) => part.kind)).toEqual(["done", "none", "failed", "running", "waiting"]);
    expect(parts.reduce((sum, part) => sum + part.count, 0)).toBe(100);
    const stopped = partsOf({ ...progress, job: { ...progress.job, cancelledRecords: 5 } });
    expect(stopped.map((part) => part.kind)).toContain("stopped");
  });
});
