import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { addJob, NOW, openWorkspace } from "../filled-workspace.suite";
import { insertRecords, type NewRecord } from "../record/bulk.store";
import type { SearchBlock } from "../record/search-bits";
import { dropSearchIndex, saveSearchIndex } from "../record/search-index.store";
import { finishRecord, listWaiting, setWebsite } from "../record/store";
import { findPerson } from "./find-person";
import { findMentions, isShared } from "./person.store";
import { stretchesOf } from "./stretches.store";

const BATCH = 50;
const RECORDS = 1_000;
const PEOPLE = ["Zoë Ødegård", "MÜLLER-LÜDENSCHEIDT", "Ωμέγα Παπαδάκης", 'Mo "Quick" Ames', "Ann\\Lee Back"];

/** Every 200th is one of the people, in a cell that no column means. */
function recordAt(position: number): NewRecord {
  const person = position % 200 === 77 ? PEOPLE[Math.floor(position / 200)] : undefined;
  const lead = {
    ...{ company: `Company ${position}`, full_name: "Sam Common" },
    ...{ email: `post@company-${position}.example`, phone: `+49 30 ${1_000_000 + position}` },
  };
  return { position, cells: [lead.company, lead.email, person ?? "nobody to name"], lead };
}

describe.each(testDatabases())("a person among many on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  let jobId: string;

  beforeAll(async () => {
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
    jobId = (await addJob(tenant, 0)).jobId;
    const blocks: SearchBlock[] = [];
    for (let from = 1; from <= RECORDS; from += BATCH) {
      const records = Array.from({ length: BATCH }, (_, n) => recordAt(from + n));
      const block = await insertRecords(tenant, jobId, records);
      if (block !== null) blocks.push(block);
    }
    await saveSearchIndex(tenant, jobId, blocks);
    const [worked] = await listWaiting(tenant, jobId, 499, 1);
    const candidate = { url: "http://ida-lund.example", domain: "ida-lund.example", score: 0 };
    const candidates = [
      { ...candidate, verdict: "rejected" as const, reasons: ["belongs to Ida Lundqvist"] },
    ];
    await setWebsite(tenant, worked?.id ?? "", 1, { website: null, confidence: null, candidates });
    await finishRecord(tenant, worked?.id ?? "", 1, { status: "failed", reason: "Kai Brandvold", now: NOW });
  });
  afterAll(() => opened.close());

  const positions = async (term: string) =>
    (await findMentions(tenant, "Record", [term])).map(({ position }) => Number(position)).sort();

  it("is found in any cell, whatever the letters and their case", async () => {
    for (const [n, name] of PEOPLE.entries()) {
      expect(await positions(name)).toEqual([n * 200 + 77]);
      expect(await positions(name.toUpperCase())).toEqual([n * 200 + 77]);
    }
    expect(await positions("POST@Company-314.example")).toEqual([314]);
    expect(await positions("post@company-1001.example")).toEqual([]);
  });

  it("is found in what came after the import", async () => {
    expect(await positions("Ida Lundqvist")).toEqual([500]);
    expect(await positions("Kai Brandvold")).toEqual([500]);
  });

  it("is not looked for where it cannot be", async () => {
    const places = async (term: string) => {
      const stretches = await stretchesOf(tenant, "Record", [term]);
      return stretches.flatMap(({ where }) => where.values.filter((value) => typeof value === "number"));
    };
    expect(await places("post@company-314.example")).toEqual([301, 350]);
    // Three digits in a row stand everywhere.
    expect(await places("+49 30 1000314")).toEqual([301, 350]);
  });

  it("is refused where a name is that of far too many", async () => {
    const tooMany = findPerson(tenant, { name: "Sam Common" });
    await expect(tooMany).rejects.toMatchObject({ code: "invalid_input", message: /in 1000 records/ });
    expect(await isShared(tenant, "Sam Common", new Set())).toBe(true);
    expect((await findPerson(tenant, { email: "post@company-7.example" })).terms).toEqual([
      ...["post@company-7.example", "+49 30 1000007"],
    ]);
  });

  it("is found without the index too", async () => {
    await dropSearchIndex(tenant, jobId);
    expect(await positions("Zoë Ødegård")).toEqual([77]);
    expect(await positions("post@company-314.example")).toEqual([314]);
  });
});
