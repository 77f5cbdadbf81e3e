import { Readable } from "node:stream";
import Papa from "papaparse";
import { afterEach, describe, expect, it } from "vitest";
import { sampleCompanies } from "@/e2e/fixtures/sample-web/sample-company";
import { getJobProgress } from "@/lib/models/job/progress.store";
import { getJob } from "@/lib/models/job/store";
import { exportRecords } from "@/lib/models/record/export.store";
import { receiveUpload } from "@/lib/models/upload/receive-upload";
import { guessMapping } from "@/lib/pipeline/import-leads/guess-mapping";
import { SAMPLE_CAMPAIGN } from "@/lib/pipeline/import-leads/sample";
import type { Tenant } from "@/lib/platform/tenant";
import { openTestDb } from "@/lib/platform/test-db";
import { continueTrial } from "./jobs/continue-trial";
import { createJob } from "./jobs/create-job";
import { startJob } from "./jobs/start-job";
import { type House, openHouse } from "./whole-house.suite";

const NO_LIMIT = { capUsd: null, recordCapUsd: null };

/** A trial over the first ten of so many leads, at companies with ordinary sites. */
async function prepareTrial(tenant: Tenant, count: number): Promise<string> {
  const companies = sampleCompanies.filter(({ quirks }) => quirks.length === 0);
  const rows = Array.from({ length: count }, (_, index) => {
    const company = companies[index % companies.length];
    return [`Ada${index}`, company?.name, company?.city, company?.country];
  });
  const csv = Papa.unparse([["First name", "Company", "City", "Country"], ...rows]);
  const upload = await receiveUpload(tenant, "leads.csv", Readable.from([csv]));
  const choices = { options: {}, mapping: await guessMapping(upload, {}) };
  const campaign = { ...SAMPLE_CAMPAIGN, ...NO_LIMIT };
  return (await createJob(tenant, { uploadId: upload.id, choices, campaign, trialRows: 10 })).id;
}

describe("a forecast", { timeout: 120_000 }, () => {
  let house: House;
  afterEach(async () => house.close());

  it("comes of the trial, is kept when a person goes on, and teaches the next job of its kind", async () => {
    house = await openHouse({ name: "SQLite", open: openTestDb }, { model: {} });
    const { tenant } = house;
    const jobId = await prepareTrial(tenant, 40);
    await startJob(tenant, jobId);
    expect((await house.until(jobId, "completed")).forecast).toBeNull();
    await continueTrial(tenant, jobId);
    const { forecast, costUsd, processedRecords } = await house.until(jobId, "completed");
    expect(processedRecords).toBe(40);
    expect(forecast?.restsOn).toEqual({ trialRows: 10, pastRows: 0 });
    expect(costUsd).toBeGreaterThan((forecast?.costUsdP50 ?? 0) * 0.7);
    expect(costUsd).toBeLessThan(forecast?.costUsdP95 ?? 0);
    expect((await getJobProgress(tenant, jobId, new Date())).hitRates?.website).toBeGreaterThan(0.8);

    const next = await house.prepare(30, NO_LIMIT);
    await startJob(tenant, next);
    await house.until(next, "completed");
    expect((await getJob(tenant, next)).forecast?.restsOn).toEqual({ trialRows: 0, pastRows: 40 });
  });

  it("is not made up where nothing is known, and every draft has its receipt", async () => {
    house = await openHouse({ name: "SQLite", open: openTestDb }, { model: {} });
    const jobId = await house.prepare(5, NO_LIMIT);
    await startJob(house.tenant, jobId);
    expect((await house.until(jobId, "completed")).forecast).toBeNull();
    for await (const { drafts, facts } of exportRecords(house.tenant, jobId)) {
      const hashes = facts.map(({ id, pageHash }) => [id, pageHash]);
      for (const { receipt, sentences, writer } of drafts) {
        expect(receipt).toMatchObject({ writer, approver: null, gate: { verdict: "proven" } });
        expect(receipt?.promptHash).toMatch(writer === "model" ? /^[0-9a-f]{64}$/ : /^$/);
        const proofs = receipt?.facts ?? [];
        expect(new Set(proofs.map(({ id }) => id))).toEqual(
          new Set(sentences.flatMap(({ factIds }) => factIds)),
        );
        for (const { id, pageHash } of proofs) expect(hashes).toContainEqual([id, pageHash]);
      }
    }
  });
});
