import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSourceSecrets } from "../lib/models/custom-source/secret.store";
import { rotateSecretsKey, sealSecret } from "../lib/models/data-key/secret";
import { customSourceOf, openWorkspace } from "../lib/models/filled-workspace.suite";
import { openDb } from "../lib/platform/db";
import { env } from "../lib/platform/env";
import type { Tenant } from "../lib/platform/tenant";
import { openTestDb } from "../lib/platform/test-db";

/**
 * `npx tsx bench/secrets.ts [rows] [workspaces]`: turns the key over sealed rows while others read them, each read by a
 * connection that remembers no key.
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

let reading = true;
let reads = 0;
let wrong = 0;
let slowest = 0;

/** Reads a workspace's secrets over and over, as a process that has just started would. */
async function readAlong(first: number): Promise<void> {
  for (let number = first; reading; number = (number + 7) % workspaces) {
    const db = await openDb(opened.url);
    const began = performance.now();
    const secrets = await readSourceSecrets({ db, workspaceId: `w${number}` });
    slowest = Math.max(slowest, performance.now() - began);
    reads += secrets.size;
    if (secrets.size !== perWorkspace) wrong += 1;
    for (const secret of secrets.values()) if (secret !== SECRET) wrong += 1;
    await db.$disconnect();
  }
}

const readers = [0, 1].map(readAlong);
await new Promise((resolve) => setTimeout(resolve, 1_000));
const before = reads;
const cpu = process.cpuUsage();
const began = performance.now();
const wrapped = await rotateSecretsKey(opened.db);
const seconds = (performance.now() - began) / 1000;
const used = process.cpuUsage(cpu);
const during = reads - before;
await new Promise((resolve) => setTimeout(resolve, 1_000));
reading = false;
await Promise.all(readers);
console.log({
  rows: perWorkspace * workspaces,
  keysWrapped: wrapped,
  rotationSeconds: Number(seconds.toFixed(3)),
  cpuSecondsWithReaders: Number(((used.user + used.system) / 1e6).toFixed(3)),
  secretsReadDuring: during,
  secretsRead: reads,
  wrong,
  slowestReadMs: Math.round(slowest),
});
await opened.close();
rmSync(folder, { recursive: true, force: true });
process.exitCode = wrong === 0 ? 0 : 1;
