import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { addJob, NOW, openWorkspace } from "../filled-workspace.suite";
import { insertRecords, insertRowIssues } from "./bulk.store";
import { exportRecords } from "./export.store";
import { findNeighbours } from "./neighbours.store";
import { listRecords } from "./rows.store";
import {
  cancelRecords,
  countUnbegun,
  enterStage,
  finishRecord,
  getRecord,
  listWaiting,
  reopenRecords,
  setCompany,
  setWebsite,
} from "./store";

const found = { website: "http://a.example/", confidence: 0.9, candidates: [] };
const done = { status: "done" as const, reason: null, now: NOW };

describe.each(testDatabases())("records on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  beforeAll(async () => {
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
  });
  afterAll(async () => opened.close());

  async function exported(jobId: string) {
    const all = [];
    for await (const one of exportRecords(tenant, jobId)) all.push(one);
    return all;
  }

  it("go through their stages and end once", async () => {
    const [id = ""] = (await addJob(tenant, 1)).recordIds;
    expect(await enterStage(tenant, id, 1, "find-website", NOW)).toBe(true);
    await setWebsite(tenant, id, 1, found);
    expect(await enterStage(tenant, id, 1, "read-website", new Date())).toBe(true);
    const { record } = await getRecord(tenant, id);
    expect(record).toMatchObject({ status: "running", stage: "read-website", startedAt: NOW.toISOString() });
    const ends = await Promise.all(Array.from({ length: 5 }, () => finishRecord(tenant, id, 1, done)));
    expect(ends.filter(Boolean)).toHaveLength(1);
    expect((await getRecord(tenant, id)).record).toMatchObject({
      status: "done",
      stage: null,
      website: found.website,
    });
  });

  it("are counted up to a position while they wait to be begun, and no further than asked", async () => {
    const { jobId, recordIds } = await addJob(tenant, 5);
    await enterStage(tenant, recordIds[1] ?? "", 1, "find-website", NOW);
    expect(await countUnbegun(tenant, jobId, 0, 9)).toBe(0);
    expect(await countUnbegun(tenant, jobId, 3, 9)).toBe(2);
    expect(await countUnbegun(tenant, jobId, 9, 9)).toBe(4);
    expect(await countUnbegun(tenant, jobId, 9, 3)).toBe(3);
  });

  it("listen to no run of an older attempt, and to none after their end", async () => {
    const { jobId, recordIds } = await addJob(tenant, 1);
    const [id = ""] = recordIds;
    await enterStage(tenant, id, 1, "write-email", NOW);
    await finishRecord(tenant, id, 1, { status: "failed", reason: "down", now: NOW });
    expect((await getRecord(tenant, id)).record.stage).toBe("write-email");
    expect(await reopenRecords(tenant, { jobId, reason: "other" })).toBe(0);
    expect(await reopenRecords(tenant, { jobId, reason: "down" })).toBe(1);
    expect(await listWaiting(tenant, jobId, 0, 9)).toEqual([{ id, position: 1, attempt: 2 }]);
    expect(await enterStage(tenant, id, 1, "find-website", NOW)).toBe(false);
    expect(await finishRecord(tenant, id, 1, done)).toBe(false);
    await setWebsite(tenant, id, 1, found);
    await setCompany(tenant, id, 1, "company");
    const { record } = await getRecord(tenant, id);
    expect(record).toMatchObject({
      status: "waiting",
      stage: null,
      reason: null,
      website: null,
      companyId: null,
    });
    expect(await finishRecord(tenant, id, 2, done)).toBe(true);
  });

  it("are cancelled unless they have ended, and opened again one by one", async () => {
    const { jobId, recordIds } = await addJob(tenant, 3);
    const [first = "", second = ""] = recordIds;
    await finishRecord(tenant, first, 1, done);
    await enterStage(tenant, second, 1, "find-website", NOW);
    expect(await cancelRecords(tenant, jobId, "stopped", NOW)).toBe(2);
    expect(await enterStage(tenant, second, 1, "read-website", NOW)).toBe(false);
    expect(await reopenRecords(tenant, { recordId: second })).toBe(1);
    expect(await reopenRecords(tenant, { recordId: second })).toBe(0);
  });

  it("are stored once, however often a batch is repeated", async () => {
    const { jobId } = await addJob(tenant, 2);
    const rows = Array.from({ length: 700 }, (_, index) => ({
      position: index + 1,
      cells: [`row ${index}`],
      lead: { company: `Company ${index}` },
    }));
    await Promise.all([insertRecords(tenant, jobId, rows), insertRecords(tenant, jobId, rows)]);
    const all = await exported(jobId);
    expect(all.map(({ record }) => record.position)).toEqual(rows.map(({ position }) => position));
    expect(all[0]?.cells).toEqual(["acme", "0"]);
    expect(all[699]?.record.lead).toEqual({ company: "Company 699" });
    await insertRecords(tenant, jobId, []);
    expect(await findNeighbours(tenant, { jobId, position: 700 })).toEqual({
      previous: all[698]?.record.id,
      next: null,
    });
  });

  it("keep any text of a file, but for what is no text", async () => {
    const { jobId } = await addJob(tenant, 0);
    const strange = [
      "a\0b",
      "half \ud800 pair",
      "\"quotes\\\" and 'more'",
      "line\r\nbreak",
      "😀 ﷽",
      "$1 ?1 --",
    ];
    const rows = strange.map((text, index) => ({
      position: index + 1,
      cells: [text],
      lead: { company: text },
    }));
    await insertRecords(tenant, jobId, rows);
    await insertRowIssues(tenant, jobId, [{ line: 1, kind: "faulty", reason: "x\0", cells: strange }]);
    const kept = ["ab", "half \ufffd pair", ...strange.slice(2)];
    expect((await exported(jobId)).map(({ cells, record }) => [cells[0], record.lead.company])).toEqual(
      kept.map((text) => [text, text]),
    );
    const issue = await opened.db.rowIssue.findFirstOrThrow({ where: { jobId } });
    expect(JSON.parse(issue.cells)).toEqual(kept);
  });

  it("come back as they were, whatever is in a cell", async () => {
    const { jobId } = await addJob(tenant, 0);
    let position = 0;
    const cell = fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !text.includes("\0"));
    const property = fc.asyncProperty(fc.array(cell, { maxLength: 4 }), async (cells) => {
      position += 1;
      await insertRecords(tenant, jobId, [{ position, cells, lead: {} }]);
      const row = await opened.db.record.findFirstOrThrow({ where: { jobId, position } });
      expect(JSON.parse(row.cells)).toEqual(cells.map((text) => text.toWellFormed()));
    });
    await fc.assert(property, { numRuns: 60 });
  });

  it("are paged by a cursor of their own list only", async () => {
    const { jobId } = await addJob(tenant, 5);
    const first = await listRecords(tenant, { jobId }, { limit: 2 });
    const second = await listRecords(tenant, { jobId }, { limit: 9, cursor: first.nextCursor ?? "" });
    expect([...first.items, ...second.items].map(({ position }) => position)).toEqual([1, 2, 3, 4, 5]);
    const foreign = (await listRecords(tenant, {}, { limit: 2 })).nextCursor ?? "";
    await expect(listRecords(tenant, { jobId }, { limit: 2, cursor: foreign })).rejects.toMatchObject({
      code: "invalid_input",
    });
  });
});
