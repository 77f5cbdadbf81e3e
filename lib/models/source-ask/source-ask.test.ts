import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { saveReading } from "../company/store";
import { listFacts, setFactHidden, writeFactByHand } from "../fact/store";
import { addJob, NOW, openWorkspace, readingOf } from "../filled-workspace.suite";
import { enterStage, finishRecord, setCompany } from "../record/store";
import { readSourceFigures } from "./figures.store";
import type { SourceAsk } from "./shape";
import { listAsks, type SourceFact, saveAsks } from "./store";

const hit: SourceAsk = {
  ...{ source: "finder", latencyMs: 40, costUsd: 0.02 },
  answers: [{ field: "email", outcome: "hit", values: ["ann@a.example"], confidence: 0.9 }],
};
const fact: SourceFact = {
  ...{
    field: "email",
    value: "ann@a.example",
    detail: null,
    sourceUrl: "https://api.example/a",
    quote: '"e":"ann"',
  },
  ...{ adapter: "finder", confidence: 0.9, rank: -1000 },
};

describe.each(testDatabases())("what sources said on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  let nth = 0;
  beforeAll(async () => {
    opened = await kind.open();
  });
  afterAll(async () => opened.close());

  async function filled() {
    nth += 1;
    tenant = await openWorkspace(opened.db, `w${nth}`);
    const { jobId, recordIds } = await addJob(tenant, 2);
    const [recordId = "", otherId = ""] = recordIds;
    const reading = readingOf("a.example", [["email", "info@a.example"]]);
    const website: SourceAsk = {
      ...{ source: "website", latencyMs: null, costUsd: 0 },
      answers: [{ field: "email", outcome: "hit", values: ["info@a.example"], confidence: 0.9 }],
    };
    const companyId = await saveReading(tenant, { ...reading, asks: [website] });
    for (const id of recordIds) {
      await enterStage(tenant, id, 1, "find-website", NOW);
      await setCompany(tenant, id, 1, companyId);
    }
    return { recordId, otherId, companyId, about: { jobId, recordId, companyId, now: NOW } };
  }
  const values = async (recordId: string, companyId: string | null) =>
    (await listFacts(tenant, { id: recordId, companyId })).map(({ value }) => value);

  it("is kept once, serves the company's other leads, and the surer value comes first", async () => {
    const { about, recordId, otherId, companyId } = await filled();
    await saveAsks(tenant, about, [{ ask: hit, facts: [fact], ofCompany: true }]);
    await saveAsks(tenant, about, [{ ask: hit, facts: [fact], ofCompany: true }]);
    for (const id of [recordId, otherId])
      expect(await values(id, companyId)).toEqual(["ann@a.example", "info@a.example"]);
    const asked = await listAsks(tenant, { recordId: otherId, companyId, since: NOW });
    expect(asked.map(({ source }) => source)).toEqual(["finder", "finder", "website"]);
    expect(asked[0]).toEqual(hit);
  });

  it("stays with the lead where only the lead was asked about, behind what a person wrote", async () => {
    const { about, recordId, otherId, companyId } = await filled();
    await writeFactByHand(tenant, recordId, {
      field: "email",
      value: "me@a.example",
      replaces: null,
      now: NOW,
    });
    await saveAsks(tenant, about, [{ ask: hit, facts: [{ ...fact, rank: 0 }], ofCompany: false }]);
    expect(await values(recordId, companyId)).toEqual(["me@a.example", "ann@a.example", "info@a.example"]);
    expect(await values(otherId, companyId)).toEqual(["info@a.example"]);
  });

  it("stays hidden when it is found again, and is hidden, not lost, for a lead's own value", async () => {
    const { about, recordId, companyId } = await filled();
    const save = () => saveAsks(tenant, about, [{ ask: hit, facts: [fact], ofCompany: false }]);
    await save();
    const [first] = await listFacts(tenant, { id: recordId, companyId });
    await setFactHidden(tenant, recordId, first?.id ?? "", true);
    await save();
    const found = (await listFacts(tenant, { id: recordId, companyId })).filter(
      ({ value }) => value === fact.value,
    );
    expect(found.map(({ hidden }) => hidden)).toEqual([true]);
  });

  it("is forgotten with the reading before the last, and was said to a job that has ended", async () => {
    const { about, recordId, companyId } = await filled();
    await saveAsks(tenant, about, [{ ask: hit, facts: [fact], ofCompany: true }]);
    await finishRecord(tenant, recordId, 1, { status: "done", reason: null, now: NOW });
    const later = new Date(NOW.getTime() + 1_000);
    await saveReading(tenant, readingOf("a.example", [["email", "new@a.example"]], later));
    expect(await listAsks(tenant, { recordId, companyId, since: later })).toEqual([]);
    expect(await readSourceFigures(tenant, about.jobId)).toMatchObject({
      records: 1,
      sources: [
        {
          source: "finder",
          asked: 1,
          hits: 1,
          hitRate: 1,
          costUsd: 0.02,
          latencyP50Ms: 40,
          agreement: 0,
          compared: 1,
        },
        { source: "website", hits: 1, costUsd: 0, latencyP50Ms: null },
      ],
    });
  });
});
