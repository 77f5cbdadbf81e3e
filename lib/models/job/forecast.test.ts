import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { DEFAULT_SOURCES } from "../campaign/shape";
import { saveReading } from "../company/store";
import { addJob, NO_CAPS, NOW, openWorkspace, readingOf } from "../filled-workspace.suite";
import { reserveModelCall } from "../model-call/store";
import { enterStage, finishRecord, setCompany, setWebsite } from "../record/store";
import { listOutcomes } from "./outcome.store";
import { listPastJobs } from "./past.store";
import { getJobProgress } from "./progress.store";
import { getJob, moveJob, setForecast } from "./store";

const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const KIND = { sources: DEFAULT_SOURCES, variants: 2 };
const forecast = {
  ...{ costUsdP50: 1, costUsdP95: null, strongRewrites: 3, secondsP50: 60, secondsP95: 90 },
  ...{ hitRates: { email: 0.5 }, restsOn: { trialRows: 10, pastRows: 0 } },
};

describe.each(testDatabases())("what jobs teach on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  beforeAll(async () => {
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
  });
  afterAll(async () => opened.close());

  /** A job of three records: one with a site and a paid call, one without a site, one still waiting. */
  async function halfDone(): Promise<string> {
    const { jobId, recordIds } = await addJob(tenant, 3);
    const [found = "", lost = ""] = recordIds;
    const companyId = await saveReading(tenant, readingOf("acme.example", [["email", "info@acme.example"]]));
    for (const id of [found, lost]) await enterStage(tenant, id, 1, "find-website", NOW);
    await setWebsite(tenant, found, 1, { website: "http://acme.example", confidence: 1, candidates: [] });
    await setCompany(tenant, found, 1, companyId);
    const purpose = { jobId, recordId: found, stage: "write-email", provider: "openai", model: "m" };
    await reserveModelCall(tenant, purpose, 70, NO_CAPS, NOW);
    await opened.db.modelCall.updateMany({ where: { jobId }, data: { model: "n-2026" } });
    await finishRecord(tenant, found, 1, { status: "done", reason: null, now: at(4) });
    await finishRecord(tenant, lost, 1, { status: "no_website", reason: null, now: at(2) });
    return jobId;
  }

  it("is told row by row: what was found, how long it took, what was paid", async () => {
    const [found, lost, ...others] = await listOutcomes(tenant, await halfDone(), 100);
    expect(others).toEqual([]);
    const calls = [
      {
        ...{ stage: "write-email", model: "m", micros: 70, batch: false, outcome: "reserved" },
        inputTokens: 0,
        outputTokens: 0,
      },
    ];
    expect(found).toEqual({ lead: { company: "acme 0" }, found: true, seconds: 4, fields: ["email"], calls });
    expect(lost).toMatchObject({ found: false, seconds: 2, fields: [], calls: [] });
  });

  it("counts for jobs of the same kind, and as a habit for others of the same model, that were done to the end", async () => {
    const done = await halfDone();
    await moveJob(tenant, done, ["running"], "completed", { now: at(10) });
    const trial = await halfDone();
    await moveJob(tenant, trial, ["running"], "completed", { trial: true });
    await halfDone();
    const past = await listPastJobs(tenant, { ...KIND, model: "m" }, 5);
    const same = { id: done, records: 0, seconds: 10, variants: 2, alike: true };
    expect(past).toEqual([same]);
    expect(await listPastJobs(tenant, { ...KIND, model: "other" }, 5)).toEqual([]);
    expect(await listPastJobs(tenant, { ...KIND, model: "n" }, 5)).toEqual([]);
    // As jobs of older versions are kept.
    await opened.db.modelCall.updateMany({ where: { jobId: done }, data: { askedModel: null } });
    expect(await listPastJobs(tenant, { ...KIND, model: "n" }, 5)).toEqual([same]);
    await opened.db.modelCall.updateMany({ where: { jobId: done }, data: { askedModel: "m" } });
    expect(await listPastJobs(tenant, { ...KIND, model: null }, 5)).toEqual([]);
    const others = [{ ...same, alike: false }];
    expect(await listPastJobs(tenant, { ...KIND, variants: 3, model: "m" }, 5)).toEqual(others);
    expect(await listPastJobs(tenant, { ...KIND, sources: ["dns"], model: "m" }, 5)).toEqual(others);
  });

  it("is kept as a forecast, and held against what was found once the job has ended", async () => {
    const jobId = await halfDone();
    await setForecast(tenant, jobId, forecast);
    expect((await getJob(tenant, jobId)).forecast).toEqual(forecast);
    expect((await getJobProgress(tenant, jobId, at(5))).hitRates).toBeNull();
    await moveJob(tenant, jobId, ["running"], "completed", { now: at(10) });
    const { hitRates } = await getJobProgress(tenant, jobId, at(11));
    expect(hitRates).toMatchObject({ website: 0.5, email: 0.5, phone: 0 });
  });

  it("is read from jobs of more rows than a statement takes parameters", async () => {
    const { jobId } = await addJob(tenant, 1_200);
    await setForecast(tenant, jobId, forecast);
    await opened.db.record.updateMany({
      where: { jobId },
      data: { status: "done", website: "http://a.example" },
    });
    await moveJob(tenant, jobId, ["running"], "completed", { now: at(10) });
    expect(await listOutcomes(tenant, jobId, 1_000)).toHaveLength(1_000);
    const { hitRates } = await getJobProgress(tenant, jobId, at(11));
    expect(hitRates).toMatchObject({ website: 1, email: 0 });
  });
});
