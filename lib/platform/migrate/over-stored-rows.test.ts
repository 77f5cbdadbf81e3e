import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { afterAll, beforeAll, expect, it } from "vitest";
import { migrateSqlite } from "./migrate-sqlite";
import { readMigrations } from "./read-migrations";

const folder = mkdtempSync(join(tmpdir(), "leadloom-migrate-"));
const url = `file:${join(folder, "old.db")}`;
const client = createClient({ url });
const migrations = readMigrations("sqlite");
const before = migrations.filter(({ name }) => name < "20261201004900");

beforeAll(async () => {
  await migrateSqlite(url, before);
});
afterAll(() => {
  client.close();
  rmSync(folder, { recursive: true, force: true });
});

/** With references off, nothing goes along with what it hangs on. */
it("takes a search index of before away with all its slices", async () => {
  await client.executeMultiple(`
    PRAGMA foreign_keys=OFF;
    INSERT INTO "Workspace" ("id", "name", "slug") VALUES ('w', 'w', 'w');
    INSERT INTO "SearchIndex" ("jobId", "workspaceId", "blocks") VALUES ('j', 'w', '[]');
    INSERT INTO "SearchSlice" ("jobId", "slice", "workspaceId", "bits") VALUES ('j', 0, 'w', x'00');
  `);
  const index = `SELECT (SELECT COUNT(*) FROM "SearchIndex") + (SELECT COUNT(*) FROM "SearchSlice") AS "rows"`;
  expect((await client.execute(index)).rows[0]?.rows).toBe(2);
  await migrateSqlite(url, migrations);
  expect((await client.execute(index)).rows[0]?.rows).toBe(0);
});
