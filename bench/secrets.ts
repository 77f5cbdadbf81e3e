import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { rotateSecretsKey, sealSecret } from "../lib/models/data-key/secret";
import { customSourceOf, openWorkspace } from "../lib/models/filled-workspace.suite";
import { env } from "../lib/platform/env";
import type { Tenant } from "../lib/platform/tenant";
import { openTestDb } from "../lib/platform/test-db";
import type { ReaderReport, ReaderTask } from "./secrets-reader";

/**
 * `npx tsx bench/secrets.ts [rows] [workspaces]`: turns the key over sealed rows while another process reads them, each
 * time by a connection that remembers no key.
 */
const rows = Number(process.argv[2] ?? 100_000);
const workspaces = Number(process.argv[3] ?? 200);
const folder = mkdtempSync(join(tmpdir(), "leadloom-secrets-bench-"));
Object.assign(env(), { DATA_DIR: folder, SECRETS_KEY: undefined, SECRETS_PREVIOUS_KEY: undefined });
const opened = await openTestDb();

const SECRET = "sk-of-a-source-that-nobody-else-knows";
const perWorkspace = Math.ceil(rows / workspaces);
const tenants: Tenant[] = [];
for (let number = 0; number < workspaces; number += 1) {
  const tenant = await openWorkspace(opened.db, `w${number}`);
  tenants.push(tenant);
  const data = [];
  for (let index = 0; index < perWorkspace; index += 1) {
    const id = `${number}-${index}`;
    const secret = await sealSecret(tenant, { table: "CustomSource", column: "secret", id }, SECRET);
    const config = JSON.stringify(customSourceOf(`s${index}`));
    data.push({ id, workspaceId: tenant.workspaceId, name: `s${index}`, config, secret });
  }
  await opened.db.customSource.createMany({ data });
}

/** A process of its own, so that it reads while the key is turned over. */
const reader = fork(new URL("secrets-reader.ts", import.meta.url), { execArgv: process.execArgv });
let seen: ReaderReport = { reads: 0, wrong: 0, slowestMs: 0 };
reader.on("message", (report: ReaderReport) => {
  seen = report;
});
const task: ReaderTask = { dataDir: folder, url: opened.url, workspaces, perWorkspace, secret: SECRET };
reader.send(task);
while (seen.reads === 0) await wait(50);
const before = seen.reads;
const cpu = process.cpuUsage();
const began = performance.now();
const wrapped = await rotateSecretsKey(opened.db);
const seconds = (performance.now() - began) / 1000;
const used = process.cpuUsage(cpu);
await wait(1_000);
const after = seen.reads;
reader.kill();
console.log({
  rows: perWorkspace * workspaces,
  keysWrapped: wrapped,
  rotationSeconds: Number(seconds.toFixed(3)),
  cpuSeconds: Number(((used.user + used.system) / 1e6).toFixed(3)),
  secretsReadBefore: before,
  secretsReadAfter: after,
  wrong: seen.wrong,
  slowestReadMs: Math.round(seen.slowestMs),
});
await opened.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = seen.wrong === 0 && after > before ? 0 : 1;
