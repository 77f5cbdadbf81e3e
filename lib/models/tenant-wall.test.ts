import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { listFacts, setFactHidden } from "./fact/store";
import { type Filled, fillWorkspace, NOW } from "./filled-workspace.suite";
import { getJobProgress } from "./job/progress.store";
import { listModelCalls } from "./model-call/store";
import { exportRecords } from "./record/export.store";
import { EMPTY, REFUSED, WITHOUT_TENANT } from "./tenant-wall.suite";

const SECRET = "alpha-works";

/** Every function that a store file exports, by name. */
async function storeFunctions(): Promise<string[]> {
  const folder = new URL("./", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const stores = files.filter((file) => /(^|[/.])store\.ts$/.test(file)).sort();
  const names = await Promise.all(
    stores.map(async (file) => {
      const module: Record<string, unknown> = await import(new URL(file, folder).pathname);
      return Object.keys(module).filter((name) => typeof module[name] === "function");
    }),
  );
  return names.flat();
}

/** All rows of a workspace. */
async function rowsOf({ tenant }: Filled): Promise<string> {
  const { db, workspaceId } = tenant;
  const where = { workspaceId };
  const rows = await Promise.all([
    db.apiKey.findMany({ where }),
    db.membership.findMany({ where, include: { user: true } }),
    db.session.findMany({ where }),
    db.invitation.findMany({ where }),
    db.campaign.findMany({ where, orderBy: { id: "asc" } }),
    db.upload.findMany({ where }),
    db.job.findMany({ where }),
    db.record.findMany({ where, orderBy: { id: "asc" } }),
    db.searchIndex.findMany({ where }),
    db.wordBlock.findMany({ where }),
    db.rowIssue.findMany({ where }),
    db.company.findMany({ where }),
    db.page.findMany({ where }),
    db.fact.findMany({ where, orderBy: { id: "asc" } }),
    db.factVeto.findMany({ where }),
    db.draft.findMany({ where }),
    db.modelCall.findMany({ where }),
    db.modelRequest.findMany({ where, orderBy: { id: "asc" } }),
    db.modelBatch.findMany({ where }),
    db.idempotentAnswer.findMany({ where }),
    db.sourceAsk.findMany({ where }),
    db.customSource.findMany({ where }),
    db.oidcProvider.findMany({ where }),
    db.identity.findMany({ where }),
  ]);
  return JSON.stringify(rows);
}

/** What a workspace's own screens make of its rows. */
async function viewsOf({ tenant, jobId, done, companyId }: Filled): Promise<string> {
  const views: unknown[] = [await getJobProgress(tenant, jobId, NOW), await listModelCalls(tenant, done)];
  views.push(await listFacts(tenant, { id: done, companyId }));
  for await (const exported of exportRecords(tenant, jobId)) views.push(exported);
  return JSON.stringify(views);
}

describe("the list of store functions", () => {
  it("has a case for every one that takes a workspace", async () => {
    const known = [...Object.keys(REFUSED), ...Object.keys(EMPTY), ...WITHOUT_TENANT];
    expect(known.sort()).toEqual((await storeFunctions()).sort());
  });
});

describe.each(testDatabases())("the wall between workspaces on $name", (kind) => {
  let opened: TestDatabase;
  let a: Filled;
  let b: Tenant;
  let rows: string;
  let views: string;

  beforeAll(async () => {
    opened = await kind.open();
    a = await fillWorkspace(opened.db, SECRET);
    b = (await fillWorkspace(opened.db, "beta-works")).tenant;
    rows = await rowsOf(a);
    views = await viewsOf(a);
    expect(rows.split(SECRET).length).toBeGreaterThan(30);
  });
  afterAll(async () => opened?.close());

  it.each(Object.entries(REFUSED))("%s refuses the ids of another workspace", async (_, attempt) => {
    await expect(attempt(b, a)).rejects.toMatchObject({ code: "not_found" });
    expect(await rowsOf(a)).toBe(rows);
  });

  it.each(Object.entries(EMPTY))(
    "%s shows and changes nothing of another workspace",
    async (name, attempt) => {
      const answer = await attempt(b, a);
      expect(JSON.stringify(answer) ?? "").not.toContain(SECRET);
      if (/^(list(Drafts|Pages|Facts|ModelCalls|Waiting)|count|find|jobStatus)/.test(name)) {
        expect([null, undefined, "[]", "[[]]", '{"previous":null,"next":null}']).toContain(
          answer === null ? null : JSON.stringify(answer),
        );
      }
      if (/^(moveJob|completeJob|deleteJob|enterStage|finishRecord|cancelRecords|reopenRecords)/.test(name))
        expect(Number(answer)).toBe(0);
      expect(await rowsOf(a)).toBe(rows);
    },
  );

  it("leaves what the other workspace sees as it was", async () => {
    expect(await viewsOf(a)).toBe(views);
  });

  it("keeps a person's word about a record from naming another workspace's fact", async () => {
    const own = await opened.db.record.findFirstOrThrow({ where: { workspaceId: b.workspaceId } });
    await expect(setFactHidden(b, own.id, a.factId, true)).rejects.toMatchObject({ code: "not_found" });
  });
});
