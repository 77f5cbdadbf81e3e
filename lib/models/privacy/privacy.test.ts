import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/platform/env";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { appendAudit } from "../audit/store";
import { verifyAudit } from "../audit/verify-audit";
import { saveReading } from "../company/store";
import { saveDrafts } from "../draft/store";
import { addJob, factOf, NOW, openWorkspace } from "../filled-workspace.suite";
import { onceForKey } from "../idempotency/store";
import { getJob } from "../job/store";
import { insertRecords, insertRowIssues } from "../record/bulk.store";
import { listWaiting, setCompany } from "../record/store";
import { createUpload } from "../upload/store";
import { erasePerson } from "./erase-person";
import { findPerson } from "./find-person";
import { blankLines } from "./mention";
import { findSuppressed } from "./suppression.store";
import { OTHER_TABLES, PERSONAL_TABLES } from "./table-map";

const actor = { kind: "operator", id: null, name: "test" } as const;
const EMAIL = "anna.tok01@tok02.example";
const NAME = "Annabel Tok03-Müller";
const PHONE = "+4930901820";
/** Every text of the person has its own. */
const tokens = Array.from({ length: 50 }, (_, n) => `tok${String(n + 1).padStart(2, "0")}`);
const cellsOf = (from: number, to: number) => tokens.slice(from, to).map((token) => `x${token}`);

describe.each(testDatabases())("a person's data on $name", (kind) => {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-privacy-"));
  let opened: TestDatabase;
  let tenant: Tenant;
  let other: Tenant;
  let jobId: string;
  beforeAll(async () => {
    Object.assign(env(), { DATA_DIR: folder });
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
    other = await openWorkspace(opened.db, "other");
    jobId = await plant(tenant);
    await plant(other);
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The person in every table and file there is, between people who stay. */
  async function plant(of: Tenant): Promise<string> {
    const job = await addJob(of, 2);
    const lead = { company: "Bright Sign Works", full_name: NAME, email: EMAIL, phone: PHONE };
    const cells = [NAME, EMAIL, PHONE, ...cellsOf(3, 12)];
    const colleague = {
      company: "Bright Sign Works",
      full_name: "Carla Stays",
      email: "carla@stays.example",
    };
    await insertRecords(of, job.jobId, [
      { position: 90, cells, lead },
      { position: 91, cells: ["Carla Stays"], lead: colleague },
    ]);
    const waiting = await listWaiting(of, job.jobId, 0, 100);
    const recordId = waiting.find(({ position }) => position === 90)?.id ?? "";
    await insertRowIssues(of, job.jobId, [
      { line: 7, kind: "duplicate", reason: "same as line 2", cells: [EMAIL, ...cellsOf(12, 15)] },
    ]);
    const text = `We make signs.\n${NAME}, head of signs ${cellsOf(15, 18)} ${EMAIL}\nCarla Stays, sales\nCall us: 030`;
    const page = {
      url: "http://signs.example/",
      title: "Signs",
      language: "en",
      text,
      hash: "h",
      via: "fetch" as const,
    };
    const companyId = await saveReading(of, {
      ...{ domain: "signs.example", homeUrl: page.url, name: "Bright Sign Works", language: "en" },
      ...{ status: "ready" as const, reason: null, readAt: NOW, expiresAt: NOW },
      pages: [{ ...page, etag: null, fetchedAt: NOW }],
      facts: [
        {
          page: 0,
          rank: 0,
          fact: { ...factOf("person", NAME, text), detail: { role: cellsOf(18, 19)[0] ?? "" } },
        },
        { page: 0, rank: 1, fact: factOf("person", "Carla Stays", text) },
        { page: 0, rank: 2, fact: factOf("description", `head of signs ${cellsOf(15, 18)}`, text) },
      ],
      asks: [
        {
          ...{ source: "website", latencyMs: null, costUsd: 0 },
          answers: [
            { field: "person", outcome: "hit", values: [NAME, cellsOf(17, 18).join()], confidence: 1 },
          ],
        },
      ],
    });
    await setCompany(of, recordId, 1, companyId);
    const words = { language: "en", writer: "template" as const, receipt: null, sentences: [] };
    await saveDrafts(of, recordId, [
      { ...words, variant: 1, subject: `For ${NAME}`, body: cellsOf(19, 25).join(" ") },
    ]);
    await onceForKey(of, { key: "k", route: "r", requestHash: "h" }, NOW, async () => ({
      status: 201,
      body: `{"name":${JSON.stringify(NAME)},"t":"${cellsOf(25, 28)}"}`,
    }));
    await appendAudit(
      of,
      { actor, action: "records/writeFact", after: { email: EMAIL, note: cellsOf(28, 33) } },
      NOW,
    );
    await opened.db.modelCall.create({
      data: {
        ...{ id: newId(), workspaceId: of.workspaceId, stage: "write-email", provider: "p", model: "m" },
        ...{ inputTokens: 1, cachedTokens: 0, outputTokens: 1, durationMs: 1, outcome: "failed" },
        error: `refused to write to ${EMAIL} ${cellsOf(33, 36)}`,
      },
    });
    await plantRun(of);
    const path = join(folder, "uploads", `${of.workspaceId}-latin1`);
    mkdirSync(join(folder, "uploads"), { recursive: true });
    writeFileSync(path, Buffer.from(`${NAME};${cellsOf(40, 50).join(";")}\n`, "latin1"));
    await createUpload(of, { fileName: "people.csv", path, bytes: 1 });
    return job.jobId;
  }

  async function plantRun(of: Tenant): Promise<void> {
    const [eventId, runId] = [newId(), newId()];
    const payload = JSON.stringify({ data: { workspaceId: of.workspaceId } });
    await opened.db.engineEvent.create({ data: { id: eventId, name: "e", payload, receivedAt: 1n } });
    await opened.db.engineRun.create({
      data: {
        id: runId,
        functionId: "f",
        eventId,
        status: "completed",
        state: "{}",
        output: "{}",
        createdAt: 1n,
      },
    });
    const body = JSON.stringify({ said: `${EMAIL} ${cellsOf(36, 40)}` });
    await opened.db.engineStep.create({ data: { runId, stepId: "s", place: 1n, kind: "data", body } });
  }

  /** Every byte under the data folder and of the database, as one text. */
  function everything(): string {
    const dbFile = opened.url.startsWith("file:") ? opened.url.slice("file:".length) : null;
    const dbFiles = dbFile === null ? [] : [dbFile, `${dbFile}-wal`];
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return [...dbFiles, ...files].map((file) => readFileSync(file, "latin1")).join("\n");
  }

  const tokensOf = (of: string) => tokens.filter((token) => of.includes(token));

  it("is found wherever it lies, in its own workspace", async () => {
    const { terms, rows } = await findPerson(tenant, { email: EMAIL });
    expect(terms).toEqual(expect.arrayContaining([EMAIL, NAME, PHONE]));
    expect(terms).not.toContain("Carla Stays");
    expect(Object.keys(rows).sort()).toEqual([
      ...["Draft", "Fact", "IdempotentAnswer", "ModelCall", "Page", "Record", "RowIssue", "SourceAsk"],
    ]);
    const all = JSON.stringify(Object.values(rows));
    expect(all).toContain("xtok12");
    expect(all).not.toContain('"other"');
    expect((await findPerson(tenant, { email: "nobody@nowhere.example" })).rows).toEqual({});
  });

  it("is gone after its erasure, byte by byte, and others' is not", async () => {
    await other.db.workspace.delete({ where: { id: "other" } });
    await opened.db.modelCall.deleteMany({ where: { workspaceId: "other" } });
    rmSync(join(folder, "uploads", "other-latin1"));
    await opened.db.engineStep.deleteMany({
      where: { body: { contains: EMAIL }, runId: { not: await ourRun() } },
    });
    if (kind.name === "SQLite") expect(tokensOf(everything()).length).toBeGreaterThan(45);
    const erasure = await erasePerson(tenant, { email: EMAIL }, actor, NOW);
    expect(erasure.files).toBeGreaterThanOrEqual(1);
    const left = await findPerson(tenant, { email: EMAIL, name: NAME, phone: PHONE });
    expect(left.rows).toEqual({});
    expect(tokensOf(everything())).toEqual([]);
    const page = await opened.db.page.findFirstOrThrow({ where: { workspaceId: "acme" } });
    expect(page.text).toMatch(/^We make signs\.\n·+\nCarla Stays, sales\nCall us: 030$/);
    const facts = await opened.db.fact.findMany({ where: { workspaceId: "acme" } });
    expect(facts.map(({ value }) => value)).toEqual(["Carla Stays"]);
    for (const { quote, start, end } of facts) expect(page.text.slice(start, end)).toBe(quote);
    expect((await getJob(tenant, jobId)).totalRecords).toBe(3);
    expect(await verifyAudit(tenant)).toMatchObject({ intact: true });
    expect(await findSuppressed(tenant, [EMAIL.toUpperCase(), "carla@stays.example"])).toEqual([
      EMAIL.toUpperCase(),
    ]);
  });

  async function ourRun(): Promise<string> {
    const event = await opened.db.engineEvent.findFirstOrThrow({
      where: { payload: { contains: '"acme"' } },
    });
    return (await opened.db.engineRun.findFirstOrThrow({ where: { eventId: event.id } })).id;
  }
});

it("has a rule for every table there is", () => {
  const folder = new URL("../../../prisma/models/", import.meta.url);
  const models = readdirSync(folder).flatMap((file) => [
    ...readFileSync(new URL(file, folder), "utf8").matchAll(/^model (\w+) /gm),
  ]);
  const ruled = [...Object.keys(PERSONAL_TABLES), ...Object.keys(OTHER_TABLES)];
  expect(models.map(([, name]) => name).sort()).toEqual(ruled.sort());
});

it("blanks lines and keeps every other place", () => {
  const text = "one\r\nAnna B here\r\n\r\nthree";
  expect(blankLines(text, ["anna b"])).toBe("one\r\n···········\r\n\r\nthree");
  expect(blankLines(text, ["nobody"])).toBe(text);
});
