import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@libsql/client";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrateSqlite } from "./migrate-sqlite";
import type { Migration } from "./read-migrations";

const first: Migration = {
  name: "1_first",
  sql: 'CREATE TABLE "A" ("id" INTEGER PRIMARY KEY);',
  checksum: "c1",
};
const second: Migration = {
  name: "2_second",
  sql: 'ALTER TABLE "A" ADD COLUMN "name" TEXT;',
  checksum: "c2",
};
const broken: Migration = {
  name: "3_broken",
  sql: 'CREATE TABLE "B" ("id" INTEGER); SELECT nonsense;',
  checksum: "c3",
};

describe("migrating SQLite", () => {
  let folder: string;
  let url: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "leadloom-migrate-"));
    url = `file:${join(folder, "deep", "new.db")}`;
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const tables = async () => {
    const client = createClient({ url });
    const rows = await client.execute("SELECT name FROM sqlite_master WHERE type='table' ORDER BY name");
    client.close();
    return rows.rows.map((row) => row.name);
  };

  it("creates the file, applies what is pending, and nothing twice", async () => {
    expect(await migrateSqlite(url, [first])).toEqual(["1_first"]);
    expect(await migrateSqlite(url, [first, second])).toEqual(["2_second"]);
    expect(await migrateSqlite(url, [first, second])).toEqual([]);
  });

  it("rolls the whole run back when one migration fails", async () => {
    await migrateSqlite(url, [first]);
    await expect(migrateSqlite(url, [first, second, broken])).rejects.toThrow(/nonsense/);
    expect(await tables()).not.toContain("B");
    expect(await migrateSqlite(url, [first, second])).toEqual(["2_second"]);
  });

  it("refuses a migration that was edited or is unknown", async () => {
    await migrateSqlite(url, [first, second]);
    await expect(migrateSqlite(url, [{ ...first, checksum: "other" }, second])).rejects.toThrow(
      /changed after/,
    );
    await expect(migrateSqlite(url, [first])).rejects.toThrow(/older than it/);
  });

  it("refuses to leave rows that point at nothing", async () => {
    const orphan: Migration = {
      name: "2_orphan",
      sql: 'CREATE TABLE "C" ("a" INTEGER REFERENCES "A"("id")); INSERT INTO "C" VALUES (7);',
      checksum: "c4",
    };
    await expect(migrateSqlite(url, [first, orphan])).rejects.toThrow(/pointing at nothing/);
    expect(await tables()).not.toContain("C");
  });
});
