import { existsSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { type Db, openDb } from "./db";

let folder: string;
let db: Db;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "leadloom-sqlite-"));
  db = await openDb(`file:${join(folder, "test.db")}`);
});
afterEach(async () => {
  await db.$disconnect();
  rmSync(folder, { recursive: true });
});

const settings = async (of: Pick<Db, "$queryRawUnsafe">) => [
  await of.$queryRawUnsafe("PRAGMA synchronous"),
  await of.$queryRawUnsafe("PRAGMA foreign_keys"),
  await of.$queryRawUnsafe("PRAGMA journal_mode"),
];
const OURS = [[{ synchronous: 1 }], [{ foreign_keys: 1 }], [{ journal_mode: "wal" }]];

it("keeps a connection's settings over transactions", async () => {
  expect(await settings(db)).toEqual(OURS);
  expect(await db.$transaction((tx) => settings(tx))).toEqual(OURS);
  expect(await settings(db)).toEqual(OURS);
  expect(await db.$transaction((tx) => settings(tx))).toEqual(OURS);
});

/** How often this process has the database's file open. */
function openings(): number {
  const targets = readdirSync("/proc/self/fd").map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return ""; // the one that read the folder
    }
  });
  return targets.filter((target) => target === join(folder, "test.db")).length;
}

const LINUX = existsSync("/proc/self/fd");

it.runIf(LINUX)("uses a transaction's connection again, however the transaction ended", async () => {
  await db.$executeRawUnsafe('CREATE TABLE "T" ("id" INTEGER PRIMARY KEY)');
  const insert = (id: number) => db.$executeRawUnsafe(`INSERT INTO "T" VALUES (${id})`);
  await db.$transaction([insert(0)]);
  for (let id = 1; id <= 20; id += 1) {
    await db.$transaction([insert(id)]);
    await expect(db.$transaction([insert(id + 100), insert(id)])).rejects.toThrow("UNIQUE");
  }
  // One for transactions, one for what is none, and one that reads.
  expect(openings()).toBeLessThanOrEqual(3);
  expect(await db.$queryRawUnsafe('SELECT COUNT(*) AS "rows" FROM "T"')).toEqual([{ rows: 21 }]);
});
