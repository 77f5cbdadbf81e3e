import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { createCampaign } from "../campaign/store";
import { insertJob } from "../job/store";
import { ensureDefaultWorkspace } from "../workspace/store";
import { insertRecords } from "./bulk.store";
import { listRecords } from "./rows.store";
import { enterStage, finishRecord } from "./store";

const CAMPAIGN = {
  name: "Spring",
  offer: "We repair workshop machines on site.",
  senderName: "Sam",
  senderCompany: "Reed",
  tone: "friendly",
  language: "auto",
  callToAction: "",
  variants: 1,
  maxWords: 120,
  sources: ["website"],
  fieldSources: {},
  sureAt: 0.8,
  capUsd: null,
  recordCapUsd: null,
  noHurry: false,
} as const;

describe.each(testDatabases())("a page of records on $name", ({ open }) => {
  let test: TestDatabase;
  let tenant: Tenant;

  beforeEach(async () => {
    test = await open();
    tenant = { db: test.db, workspaceId: await ensureDefaultWorkspace(test.db) };
    const campaign = await createCampaign(tenant, { ...CAMPAIGN, sources: [...CAMPAIGN.sources] });
    const job = { name: "Leads", fileName: "leads.csv", uploadId: "u", trial: false, capUsd: null };
    await insertJob(tenant, {
      ...job,
      id: "j",
      campaignId: campaign.id,
      choices: { options: {}, mapping: {} },
    });
    const companies = ["Ärzte am Park", "Bolt & Sons", "Cedar Works"];
    await insertRecords(
      tenant,
      "j",
      companies.map((company, n) => ({ position: n + 1, cells: [company], lead: { company } })),
    );
  });
  afterEach(() => test.close());

  const found = async (search?: string) => {
    const { items } = await listRecords(tenant, { jobId: "j", search }, { limit: 10 });
    return items.map((record) => record.lead.company);
  };

  it("holds every record when nothing is searched for", async () => {
    expect(await found()).toEqual(["Ärzte am Park", "Bolt & Sons", "Cedar Works"]);
    expect(await found("")).toHaveLength(3);
  });

  it("is found by words of the lead, whatever their case", async () => {
    expect(await found("SONS bolt")).toEqual(["Bolt & Sons"]);
    expect(await found("ärzte")).toEqual(["Ärzte am Park"]);
    expect(await found("nobody")).toEqual([]);
  });

  it("is found by a whole reason", async () => {
    const [first] = (await listRecords(tenant, { jobId: "j" }, { limit: 1 })).items;
    const now = new Date("2026-01-01T00:00:00Z");
    await enterStage(tenant, first?.id ?? "", 1, "find-website", now);
    await finishRecord(tenant, first?.id ?? "", 1, {
      status: "failed",
      reason: "No answer in 20 seconds",
      now,
    });
    expect(await found("No answer in 20 seconds")).toEqual(["Ärzte am Park"]);
  });

  it("is found in the whole workspace too, and in no other", async () => {
    const searched = async (of: Tenant, search: string) =>
      (await listRecords(of, { search }, { limit: 10 })).items.map(({ lead }) => lead.company);
    expect(await searched(tenant, "cedar")).toEqual(["Cedar Works"]);
    expect(await searched({ ...tenant, workspaceId: "other" }, "cedar")).toEqual([]);
    const foreign = { db: test.db, workspaceId: "other" };
    expect((await listRecords(foreign, { jobId: "j", search: "cedar" }, { limit: 10 })).items).toEqual([]);
  });

  it("takes the signs of patterns for what they are", async () => {
    expect(await found("%")).toEqual([]);
    expect(await found("b_lt")).toEqual([]);
    expect(await found("\\")).toEqual([]);
    expect(await found("&")).toEqual(["Bolt & Sons"]);
  });

  it("takes away from what is looked for what no stored text can hold", async () => {
    expect(await found("bo\0lt")).toEqual(["Bolt & Sons"]);
    expect(await found("\0")).toHaveLength(3);
  });

  it("is narrowed by its status while words are looked for", async () => {
    const waiting = await listRecords(
      tenant,
      { jobId: "j", search: "bolt", status: "waiting" },
      { limit: 10 },
    );
    const done = await listRecords(tenant, { jobId: "j", search: "bolt", status: "done" }, { limit: 10 });
    expect([waiting.items.length, done.items.length]).toEqual([1, 0]);
  });

  it("goes on among what was found", async () => {
    const page = { jobId: "j", search: "r" };
    const first = await listRecords(tenant, page, { limit: 1 });
    const rest = await listRecords(tenant, page, { limit: 5, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...rest.items].map(({ lead }) => lead.company)).toEqual([
      "Ärzte am Park",
      "Cedar Works",
    ]);
  });

  it("goes on where the page before ended", async () => {
    const first = await listRecords(tenant, { jobId: "j" }, { limit: 2 });
    const rest = await listRecords(tenant, { jobId: "j" }, { limit: 2, cursor: first.nextCursor ?? "" });
    expect([first.items.length, rest.items.length, rest.nextCursor]).toEqual([2, 1, null]);
  });
});
