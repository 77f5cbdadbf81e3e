import { describe, expect, it } from "vitest";
import type { Job } from "@/lib/models/job/shape";
import { needsOf } from "./needs";

const job: Job = {
  id: "1",
  name: "Ports",
  status: "completed",
  campaignId: "c",
  campaignName: "Ports",
  fileName: "a.csv",
  totalRecords: 10,
  processedRecords: 10,
  failedRecords: 0,
  noWebsiteRecords: 2,
  cancelledRecords: 0,
  costUsd: 0,
  capUsd: null,
  duplicateRows: 0,
  faultyRows: 0,
  trial: false,
  forecast: null,
  reason: null,
  createdAt: "2026-11-24T10:00:00.000Z",
  startedAt: null,
  finishedAt: null,
};

describe("needsOf", () => {
  it("asks for nothing while a job runs, and never for a trial", () => {
    expect(
      needsOf([
        { ...job, status: "running" },
        { ...job, trial: true },
      ]),
    ).toEqual([]);
  });

  it("names what happened and the one act", () => {
    const [done, some, paused, failed] = needsOf([
      job,
      { ...job, failedRecords: 3 },
      { ...job, status: "paused", processedRecords: 4 },
      { ...job, status: "failed", reason: "The disk is full." },
    ]);
    expect(done).toMatchObject({ title: "Ports is done", act: "Review", tone: "success" });
    expect(done?.note).toContain("8 records with a website, 2 without");
    expect(some?.title).toBe("3 records of Ports failed");
    expect(paused?.note).toBe("6 records wait. Nothing is lost.");
    expect(failed).toMatchObject({ note: "The disk is full.", act: "See why" });
  });
});
