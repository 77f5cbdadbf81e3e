import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { createCampaign } from "../campaign/store";
import { campaignOf, openWorkspace } from "../filled-workspace.suite";
import { insertJob } from "../job/store";
import { receiveUpload } from "./receive-upload";
import { sweepLooseFiles, sweepUploads } from "./sweep-uploads";

const HOUR = 3_600_000;

describe.each(testDatabases())("uploads that nobody goes on with, on $name", (kind) => {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-sweep-"));
  let opened: TestDatabase;
  let tenant: Tenant;
  beforeAll(async () => {
    Object.assign(env(), { DATA_DIR: folder });
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const receive = () => receiveUpload(tenant, "a.csv", Readable.from(["a,b\n"]));
  const in23h = () => new Date(Date.now() + 23 * HOUR);
  const in25h = () => new Date(Date.now() + 25 * HOUR);

  it("go after a day with their files; a job's stay", async () => {
    const [abandoned, used] = [await receive(), await receive()];
    const { id: campaignId } = await createCampaign(tenant, campaignOf("Spring"));
    const names = { id: "job", name: "x", fileName: "a.csv", campaignId, uploadId: used.id };
    await insertJob(tenant, { ...names, trial: true, choices: { options: {}, mapping: {} }, capUsd: null });
    expect(await sweepUploads(tenant, in23h())).toBe(0);
    expect(await sweepUploads({ ...tenant, workspaceId: "other" }, in25h())).toBe(0);
    expect(await sweepUploads(tenant, in25h())).toBe(1);
    expect([existsSync(abandoned.path), existsSync(used.path)]).toEqual([false, true]);
  });

  it("take the rest of a broken-off upload with them, and no file that is known or young", async () => {
    const known = await receive();
    const loose = join(folder, "uploads", "half");
    const young = join(folder, "uploads", "arriving");
    for (const path of [loose, young]) writeFileSync(path, "a,");
    const old = new Date(Date.now() - 25 * HOUR);
    for (const path of [loose, known.path]) utimesSync(path, old, old);
    expect(await sweepLooseFiles(opened.db, new Date())).toBe(1);
    expect([loose, young, known.path].map((path) => existsSync(path))).toEqual([false, true, true]);
  });

  it("are none where nothing was ever uploaded", async () => {
    Object.assign(env(), { DATA_DIR: join(folder, "empty") });
    expect(await sweepLooseFiles(opened.db, new Date())).toBe(0);
  });
});
