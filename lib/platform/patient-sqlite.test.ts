import { mkdtempSync, rmSync } from "node:fs";
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

it("keeps a connection's settings over transactions, each of which leaves it behind", async () => {
  expect(await settings(db)).toEqual(OURS);
  expect(await db.$transaction((tx) => settings(tx))).toEqual(OURS);
  expect(await settings(db)).toEqual(OURS);
  expect(await db.$transaction((tx) => settings(tx))).toEqual(OURS);
});
