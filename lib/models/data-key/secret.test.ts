import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDb } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { openWorkspace } from "../filled-workspace.suite";
import { openSecret, rotateSecretsKey, sealSecret } from "./secret";

const SECRET = "sk-planted-4711 with spaces, ünïcode and \u0000";
const cell = { table: "CustomSource", column: "secret", id: "row-1" };
const refused = { code: "unavailable" };

describe.each(testDatabases())("a secret on $name", (kind) => {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-secrets-"));
  let opened: TestDatabase;
  let acme: Tenant;
  let other: Tenant;
  beforeAll(async () => {
    Object.assign(env(), { DATA_DIR: folder, SECRETS_KEY: undefined, SECRETS_PREVIOUS_KEY: undefined });
    opened = await kind.open();
    acme = await openWorkspace(opened.db, "acme");
    other = await openWorkspace(opened.db, "other");
  });
  afterAll(async () => {
    await opened.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** As another process sees the same database: nothing is remembered. */
  async function elsewhere<Answer>(work: (tenant: Tenant) => Promise<Answer>): Promise<Answer> {
    const db = await openDb(opened.url);
    return work({ ...acme, db }).finally(() => db.$disconnect());
  }

  it("comes back as it was, and says nothing while it lies", async () => {
    const sealed = await sealSecret(acme, cell, SECRET);
    expect(sealed).not.toContain("planted");
    expect(Buffer.from(sealed.slice(3), "base64url").toString("latin1")).not.toContain("planted");
    expect(await openSecret(acme, cell, sealed)).toBe(SECRET);
    expect(await elsewhere((tenant) => openSecret(tenant, cell, sealed))).toBe(SECRET);
    expect(await sealSecret(acme, cell, SECRET)).not.toBe(sealed);
  });

  it("opens in no other cell, row, table or workspace, nor after a change of one bit", async () => {
    const sealed = await sealSecret(acme, cell, SECRET);
    for (const place of [
      { ...cell, id: "row-2" },
      { ...cell, column: "token" },
      { ...cell, table: "OidcProvider" },
    ])
      await expect(openSecret(acme, place, sealed)).rejects.toMatchObject(refused);
    await expect(openSecret(other, cell, sealed)).rejects.toMatchObject(refused);
    const bytes = Buffer.from(sealed.slice(3), "base64url");
    for (let at = 0; at < bytes.length; at += 7) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const text = `v1.${changed.toString("base64url")}`;
      await expect(openSecret(acme, cell, text)).rejects.toMatchObject(refused);
    }
    for (const junk of ["", "v1.", "v2.abc", SECRET, sealed.slice(0, -1)])
      await expect(openSecret(acme, cell, junk)).rejects.toMatchObject(refused);
  });

  it("stays as it is when the key is rotated, twice, and the key before last is gone then", async () => {
    const sealed = await sealSecret(acme, cell, SECRET);
    await sealSecret(other, cell, SECRET);
    const file = join(folder, "secrets.key");
    const [first = ""] = readFileSync(file, "utf8").split("\n");
    expect(await rotateSecretsKey(opened.db)).toBe(2);
    expect(await elsewhere((tenant) => openSecret(tenant, cell, sealed))).toBe(SECRET);
    expect(await rotateSecretsKey(opened.db)).toBe(2);
    expect(await elsewhere((tenant) => openSecret(tenant, cell, sealed))).toBe(SECRET);
    expect(await openSecret(acme, cell, sealed)).toBe(SECRET);
    const lines = readFileSync(file, "utf8").trim().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines).not.toContain(first);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("moves to a key of the environment, and is lost without it", async () => {
    const sealed = await sealSecret(acme, cell, SECRET);
    const [current = ""] = readFileSync(join(folder, "secrets.key"), "utf8").split("\n");
    const mine = Buffer.alloc(32, 7).toString("base64");
    Object.assign(env(), { SECRETS_KEY: mine, SECRETS_PREVIOUS_KEY: current });
    expect(await rotateSecretsKey(opened.db)).toBe(2);
    Object.assign(env(), { SECRETS_PREVIOUS_KEY: undefined });
    expect(await elsewhere((tenant) => openSecret(tenant, cell, sealed))).toBe(SECRET);
    Object.assign(env(), { SECRETS_KEY: Buffer.alloc(32, 8).toString("base64") });
    await expect(elsewhere((tenant) => openSecret(tenant, cell, sealed))).rejects.toMatchObject(refused);
    Object.assign(env(), { SECRETS_KEY: "short" });
    await expect(elsewhere((tenant) => openSecret(tenant, cell, sealed))).rejects.toThrow("32 bytes");
    Object.assign(env(), { SECRETS_KEY: mine });
  });
});
