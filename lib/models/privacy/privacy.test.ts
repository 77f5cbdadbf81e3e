import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { verifyAudit } from "../audit/verify-audit";
import { NOW, openWorkspace } from "../filled-workspace.suite";
import { getJob } from "../job/store";
import { erasePerson } from "./erase-person";
import { findPerson } from "./find-person";
import { blankLines } from "./mention";
import { EMAIL, NAME, PHONE, plantPerson, TOKENS } from "./planted-person.suite";
import { findSuppressed } from "./suppression.store";
import { OTHER_TABLES, PERSONAL_TABLES } from "./table-map";

const actor = { kind: "operator", id: null, name: "test" } as const;
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
    jobId = await plantPerson(tenant, folder);
    await plantPerson(other, folder);
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Every byte under the data folder and of the database, as one text. */
  function everything(): string {
    const dbFile = opened.url.startsWith("file:") ? opened.url.slice("file:".length) : null;
    const dbFiles = dbFile === null ? [] : [dbFile, `${dbFile}-wal`];
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return [...dbFiles, ...files].map((file) => readFileSync(file, "latin1")).join("\n");
  }

  const tokensOf = (of: string) => TOKENS.filter((token) => of.includes(token));

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
    expect(erasure.scrubbed).toBe(true);
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
