import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "libsql";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { type Db, openDb, readBulk } from "./db";
import { KeptReads } from "./kept-reads";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "leadloom-reads-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("statements that are kept", () => {
  let database: Database.Database;
  let reads: KeptReads;
  beforeEach(() => {
    database = new Database(join(folder, "kept.db"));
    database.exec('CREATE TABLE "T" ("id" INTEGER, "name" TEXT, "bits" BLOB)');
    database.exec(
      `INSERT INTO "T" VALUES (1, 'one', x'0102'), (2, NULL, NULL), (9007199254740991, 'most', NULL)`,
    );
    reads = new KeptReads(database);
  });
  afterEach(() => database.close());

  it("answer each time with what is there then", () => {
    const count = () => reads.rows('SELECT COUNT(*) AS "rows" FROM "T"', []);
    expect(count()).toEqual([{ rows: 3 }]);
    database.exec('DELETE FROM "T" WHERE "id" = 2');
    expect(count()).toEqual([{ rows: 2 }]);
  });

  it("give numbers, texts, bytes and nothing as they are, by name and in order", () => {
    const sql = 'SELECT "id", "name", "bits" FROM "T" WHERE "id" = ?';
    expect(reads.rows(sql, [1])).toEqual([{ id: 1, name: "one", bits: expect.any(ArrayBuffer) }]);
    const { columns, columnTypes, rows } = reads.result(sql, [1]);
    expect(columns).toEqual(["id", "name", "bits"]);
    expect(columnTypes).toEqual(["INTEGER", "TEXT", "BLOB"]);
    expect(rows).toEqual([{ length: 3, 0: 1, 1: "one", 2: expect.any(ArrayBuffer) }]);
    expect(reads.rows(sql, [2])).toEqual([{ id: 2, name: null, bits: null }]);
    expect(reads.rows(sql, [Number.MAX_SAFE_INTEGER])).toMatchObject([{ id: Number.MAX_SAFE_INTEGER }]);
  });

  it("take null for a place in the statement", () => {
    expect(reads.rows("SELECT ? AS cell", [null])).toEqual([{ cell: null }]);
  });

  it("know of columns that came later", () => {
    const all = () => reads.rows('SELECT * FROM "T" WHERE "id" = 2', []);
    expect(all()).toEqual([{ id: 2, name: null, bits: null }]);
    database.exec(`ALTER TABLE "T" ADD COLUMN "late" TEXT DEFAULT 'x'`);
    expect(all()).toEqual([{ id: 2, name: null, bits: null, late: "x" }]);
    expect(reads.result('SELECT * FROM "T" WHERE "id" = 2', []).columns).toContain("late");
  });

  it.each([
    ["one row", 'SELECT "id" FROM "T" WHERE "id" = 1'],
    ["as many as asked for", 'SELECT "id" FROM "T" LIMIT 2'],
    ["none", 'SELECT "id" FROM "T" WHERE "id" = 0'],
    ["a sum", 'SELECT COUNT(*) AS "rows" FROM "T"'],
  ])("hold nothing of an earlier state once they gave %s", (_, sql) => {
    database.exec("PRAGMA journal_mode=WAL");
    const other = new Database(join(folder, "kept.db"));
    for (let id = 10; id < 13; id += 1) {
      reads.rows(sql, []);
      reads.result(sql, []);
      other.exec(`INSERT INTO "T" VALUES (${id}, 'more', NULL)`);
      expect(reads.rows('SELECT "id" FROM "T" WHERE "id" BETWEEN 10 AND 99', [])).toHaveLength(id - 9);
    }
    expect(other.prepare("PRAGMA wal_checkpoint(TRUNCATE)").all()).toEqual([
      { busy: 0, log: 0, checkpointed: 0 },
    ]);
    other.close();
  });

  it("can be more than are kept", () => {
    for (let turn = 0; turn < 2; turn += 1)
      for (let n = 0; n < 600; n += 1) expect(reads.rows(`SELECT ${n} AS "n"`, [])).toEqual([{ n }]);
  });

  it("fail as often as they are wrong, and no longer", () => {
    const late = () => reads.rows('SELECT "id" FROM "Late"', []);
    expect(late).toThrow("no such table");
    expect(late).toThrow("no such table");
    database.exec('CREATE TABLE "Late" ("id" INTEGER)');
    expect(late()).toEqual([]);
  });
});

describe("a database whose reading statements are kept", () => {
  let db: Db;
  beforeEach(async () => {
    db = await openDb(`file:${join(folder, "whole.db")}`);
  });
  afterEach(() => db.$disconnect());

  it("says what is wrong as the driver does, and reads on", async () => {
    const wrong = () => readBulk(db, Prisma.sql`SELECT "id" FROM "Nothing"`);
    await expect(wrong()).rejects.toMatchObject({ message: expect.stringContaining("no such table") });
    await expect(db.$queryRawUnsafe('SELECT "id" FROM "Nothing"')).rejects.toThrow("no such table");
    expect(await readBulk(db, Prisma.sql`SELECT ${1} AS "one"`)).toEqual([{ one: 1 }]);
  });

  it("reads in a transaction what the transaction wrote", async () => {
    await db.$executeRawUnsafe('CREATE TABLE "W" ("id" INTEGER)');
    const count = 'SELECT COUNT(*) AS "rows" FROM "W"';
    const seen = await db.$transaction(async (tx) => {
      await tx.$executeRawUnsafe('INSERT INTO "W" VALUES (1)');
      return [await tx.$queryRawUnsafe(count), await readBulk(db, Prisma.raw(count))];
    });
    expect(seen).toEqual([[{ rows: 1 }], [{ rows: 0 }]]);
    expect(await readBulk(db, Prisma.raw(count))).toEqual([{ rows: 1 }]);
  });
});
