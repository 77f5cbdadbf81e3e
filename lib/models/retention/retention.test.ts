import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { listAudit } from "../audit/store";
import { addJob, type Filled, fillWorkspace, NOW } from "../filled-workspace.suite";
import { moveJob } from "../job/store";
import { applyRetention } from "./apply-retention";
import { readRetention, setRetention } from "./store";

const DAY = 86_400_000;
const later = (days: number) => new Date(NOW.getTime() + days * DAY);

describe.each(testDatabases())("retention on $name", (kind) => {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-retention-"));
  let opened: TestDatabase;
  let acme: Filled;
  let other: Filled;
  let tenant: Tenant;
  beforeAll(async () => {
    Object.assign(env(), { DATA_DIR: folder });
    opened = await kind.open();
    acme = await fillWorkspace(opened.db, "acme");
    other = await fillWorkspace(opened.db, "other");
    tenant = acme.tenant;
    for (const { tenant: of, jobId } of [acme, other])
      await moveJob(of, jobId, ["running"], "completed", { now: NOW });
    await opened.db.modelCall.updateMany({ where: { workspaceId: "acme" }, data: { error: "of Ada" } });
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const kept = async (workspaceId: string) => ({
    jobs: await opened.db.job.count({ where: { workspaceId } }),
    records: await opened.db.record.count({ where: { workspaceId } }),
    drafts: await opened.db.draft.count({ where: { workspaceId } }),
    vetoes: await opened.db.factVeto.count({ where: { workspaceId } }),
    uploads: await opened.db.upload.count({ where: { workspaceId } }),
    pages: await opened.db.page.count({ where: { workspaceId } }),
    companies: await opened.db.company.count({ where: { workspaceId } }),
  });

  it("keeps everything for ever until somebody says otherwise", async () => {
    const before = await kept("acme");
    expect(await readRetention(tenant)).toEqual({ keepJobsDays: null, keepPagesDays: null });
    await applyRetention(tenant, later(9_999));
    expect(await kept("acme")).toEqual(before);
  });

  it("removes pages when their days are over and companies only without leads", async () => {
    await setRetention(tenant, { keepJobsDays: 60, keepPagesDays: 30 });
    expect(await applyRetention(tenant, later(29))).toMatchObject({ pages: 0, jobs: 0 });
    expect(await applyRetention(tenant, later(31))).toMatchObject({ pages: 1, companies: 0, jobs: 0 });
    expect(await kept("acme")).toMatchObject({ jobs: 1, pages: 0, companies: 1 });
  });

  it("removes ended jobs with all that hangs on them, and nothing that still runs or is another's", async () => {
    const bystander = await kept("other");
    const { jobId: running } = await addJob(tenant, 1);
    expect(await applyRetention(tenant, later(61))).toMatchObject({ jobs: 1, files: 1, companies: 1 });
    expect(await kept("acme")).toMatchObject({ jobs: 1, drafts: 0, vetoes: 0, companies: 0 });
    expect((await opened.db.job.findFirstOrThrow({ where: { workspaceId: "acme" } })).id).toBe(running);
    expect(await kept("other")).toEqual(bystander);
    const calls = await opened.db.modelCall.findMany({ where: { workspaceId: "acme" } });
    expect(calls.map(({ error }) => error)).toEqual([null]);
  });

  it("says in the log what it did, as Leadloom itself, and nothing where nothing was to do", async () => {
    const { items } = await listAudit(tenant, { action: "retention" }, { limit: 9 });
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ actor: { kind: "system" }, after: { jobs: 1, files: 1 } });
    await applyRetention(tenant, later(61));
    expect((await listAudit(tenant, { action: "retention" }, { limit: 9 })).items).toHaveLength(2);
  });
});
