import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { editDraft, saveDrafts } from "../draft/store";
import { addJob, NOW, openWorkspace } from "../filled-workspace.suite";
import { findMentions } from "../privacy/person.store";
import { cancelRecords, finishRecord, reopenRecords, setWebsite } from "../record/store";
import { gatherWords } from "./gather.store";
import { BLOCK_ROWS, beginBlock, listBlocks, OPEN_MS, placeWords } from "./store";

const HOUR = 3_600_000;
const written = { language: "en", writer: "template" as const, receipt: null };
const draftOf = (variant: number, subject: string) => ({
  ...{ ...written, variant, subject, body: `Dear reader of ${subject}` },
  sentences: [{ text: `said to ${subject}`, basis: "neutral" as const, factIds: [] }],
});
const candidatesOf = (reason: string) => [
  { url: "http://a.example", domain: "a.example", score: 0, verdict: "rejected" as const, reasons: [reason] },
];

describe.each(testDatabases())("blocks of words on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  let records: string[];
  let jobId: string;

  beforeAll(async () => {
    opened = await kind.open();
  });
  afterAll(() => opened.close());

  const begin = async (name: string, size = 8) => {
    tenant = await openWorkspace(opened.db, name);
    ({ recordIds: records, jobId } = await addJob(tenant, size));
  };
  const recordAt = (n: number) => records[n] ?? "";
  const subjects = async (term: string) =>
    (await findMentions(tenant, "Draft", [term])).map(({ subject }) => String(subject)).sort();
  const positions = async (term: string) =>
    (await findMentions(tenant, "Record", [term])).map(({ position }) => Number(position)).sort();
  const read = async (text: string) =>
    (await listBlocks(tenant, [text])).filter((block) => block.read).length;
  /** Rows as a process leaves them that fills its block. */
  const fill = () =>
    placeWords(
      tenant,
      Array.from({ length: BLOCK_ROWS }, () => ["filling"]),
    );

  it("keeps the bits of a block that is full, and reads one that is not", async () => {
    await begin("full");
    await saveDrafts(tenant, recordAt(0), [draftOf(1, "Kestrel")]);
    expect(await read("wombat")).toBe(1);
    await fill();
    await saveDrafts(tenant, recordAt(1), [draftOf(1, "Heron")]);
    expect(await listBlocks(tenant, ["kestrel"])).toMatchObject([{ read: true }, { read: true }]);
    expect(await listBlocks(tenant, ["wombat"])).toMatchObject([{ read: false }, { read: true }]);
    expect(await subjects("kestrel")).toEqual(["Kestrel"]);
    expect(await subjects("said to heron")).toEqual(["Heron"]);
    expect(await subjects("wombat")).toEqual([]);
  });

  it("follows a draft that a person changes, and one that is written anew", async () => {
    await begin("changed");
    await saveDrafts(tenant, recordAt(0), [draftOf(1, "Kestrel"), draftOf(2, "Osprey")]);
    await fill();
    const [, second] = await opened.db.draft.findMany({
      where: { recordId: recordAt(0) },
      orderBy: { variant: "asc" },
    });
    await editDraft(tenant, second?.id ?? "", { subject: "Bittern", body: "Hello" }, NOW);
    await saveDrafts(tenant, recordAt(0), [draftOf(1, "Egret"), draftOf(2, "left alone")]);
    await fill();
    expect(await subjects("kestrel")).toEqual([]);
    expect(await subjects("egret")).toEqual(["Egret"]);
    // Its sentences are as they were.
    expect(await subjects("osprey")).toEqual(["Bittern"]);
    expect(await subjects("bittern")).toEqual(["Bittern"]);
  });

  it("knows a record's candidates and reason, however they come", async () => {
    await begin("records");
    const look = async (n: number, reason: string) =>
      setWebsite(tenant, recordAt(n), 1, {
        website: null,
        confidence: null,
        candidates: candidatesOf(reason),
      });
    const failed = { status: "failed" as const, reason: "Kai Brandvold is away", now: NOW };
    await look(0, "belongs to Ida Lundqvist");
    await fill();
    await finishRecord(tenant, recordAt(0), 1, failed);
    await finishRecord(tenant, recordAt(1), 1, { ...failed, reason: "Ada Byron left" });
    await look(2, "belongs to Ida Lundqvist");
    await look(3, "belongs to Mo Ames");
    await fill();
    expect(await positions("Ida Lundqvist")).toEqual([1, 3]);
    expect(await positions("Kai Brandvold")).toEqual([1]);
    await cancelRecords(tenant, jobId, "Cancelled by Una Vogt", NOW);
    await fill();
    expect(await positions("Una Vogt")).toEqual([3, 4, 5, 6, 7, 8]);
    expect(await positions("Mo Ames")).toEqual([4]);
    await reopenRecords(tenant, { recordId: recordAt(3) });
    expect(await positions("Mo Ames")).toEqual([]);
    expect(await positions("Ada Byron")).toEqual([2]);
    await gatherWords(tenant, new Date());
    expect(await positions("Una Vogt")).toEqual([3, 5, 6, 7, 8]);
    expect(await positions("Ida Lundqvist")).toEqual([1, 3]);
  });

  it("gathers rows of older versions and of processes that ended", async () => {
    await begin("older", 140);
    for (const [n, recordId] of records.entries())
      await saveDrafts(tenant, recordId, [draftOf(1, n === 77 ? "Kestrel" : `Linden ${n}`)]);
    const where = { workspaceId: tenant.workspaceId };
    await opened.db.draft.updateMany({ where, data: { wordBlock: null } });
    expect(await subjects("kestrel")).toEqual(["Kestrel"]);
    expect(await gatherWords(tenant, new Date())).toBe(140);
    expect(await subjects("kestrel")).toEqual(["Kestrel"]);
    const left = await beginBlock(tenant);
    await opened.db.draft.updateMany({ where, data: { wordBlock: left } });
    expect(await subjects("linden 7")).toHaveLength(10);
    expect(await gatherWords(tenant, new Date())).toBe(0);
    const later = new Date(Date.now() + 2 * OPEN_MS + HOUR);
    expect(await gatherWords(tenant, later)).toBe(140);
    expect(await opened.db.draft.count({ where: { ...where, wordBlock: left } })).toBe(0);
    expect(await subjects("linden 7")).toHaveLength(10);
    expect(await read("wombat")).toBeLessThan(await read("kestrel"));
    // Those go that nothing is in: the full one after a day, and what a process may still fill much later.
    const blocksAfter = async (days: number) => {
      const at = new Date(Date.now() + days * 24 * HOUR);
      await opened.db.wordBlock.create({ data: { id: `z${days}`, ...where, createdAt: at } });
      await gatherWords(tenant, at);
      return (await listBlocks(tenant, ["kestrel"])).length;
    };
    await gatherWords(tenant, new Date("2100-01-01"));
    expect(await listBlocks(tenant, ["kestrel"])).toHaveLength(4);
    expect([await blocksAfter(2), await blocksAfter(40)]).toEqual([4, 2]);
    expect(await subjects("kestrel")).toEqual(["Kestrel"]);
  });

  it("has the index that Prisma knows nothing of", async () => {
    const of = kind.name === "SQLite" ? "sqlite_master" : "pg_indexes";
    const column = kind.name === "SQLite" ? "name" : "indexname";
    const found = await opened.db.$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM ${of} WHERE ${column} = 'Record_wordBlock_workspaceId_idx'`,
    );
    expect(found).toHaveLength(1);
  });

  if (kind.name === "SQLite")
    it("leaves SQLite its way from records to their drafts", async () => {
      const records = Array.from({ length: 50 }, (_, n) => `'r${n}'`).join(", ");
      const plan = await opened.db.$queryRawUnsafe<{ detail: string }[]>(
        `EXPLAIN QUERY PLAN SELECT * FROM "Draft" WHERE "workspaceId" = 'w' AND "recordId" IN (${records})`,
      );
      expect(plan.map(({ detail }) => detail)).toEqual([
        expect.stringContaining("USING INDEX Draft_recordId_variant_key"),
      ]);
    });
});
