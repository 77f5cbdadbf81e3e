import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SqliteConnections } from "./sqlite-connections";

/** SQLite itself never waits, so whatever meets the lock fails at once. */
const NEVER_WAIT_MS = 0;

describe("connections of one process", () => {
  let folder: string;
  let client: SqliteConnections;
  const rows = () => client.rows("SELECT x FROM t ORDER BY x");
  const add = (x: number) => ({ sql: "INSERT INTO t VALUES (?)", args: [x] });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "leadloom-test-"));
    client = new SqliteConnections(join(folder, "test.db"), NEVER_WAIT_MS);
    await client.executeMultiple("PRAGMA journal_mode=WAL; CREATE TABLE t (x INTEGER PRIMARY KEY)");
  });

  afterEach(() => {
    client.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("lets a write wait for the transaction that is open, and a read not", async () => {
    const open = await client.transaction();
    const written = client.execute(add(2));
    await open.execute(add(1));
    expect(await rows()).toEqual([]);
    await open.commit();
    await written;
    expect(await rows()).toEqual([{ x: 1 }, { x: 2 }]);
  });

  it("lets transactions follow one another, whether they are committed, rolled back or left", async () => {
    const ended: number[] = [];
    const ends = [
      (open: Awaited<ReturnType<typeof client.transaction>>) => open.commit(),
      (open: Awaited<ReturnType<typeof client.transaction>>) => open.rollback(),
      async (open: Awaited<ReturnType<typeof client.transaction>>) => open.close(),
    ];
    const works = Array.from({ length: 9 }, async (_, n) => {
      const open = await client.transaction();
      await open.execute(add(n));
      await ends[n % 3]?.(open);
      ended.push(n);
    });
    await Promise.all(works);
    expect(ended).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await rows()).toEqual([{ x: 0 }, { x: 3 }, { x: 6 }]);
  });

  it("is free again when a transaction could not begin", async () => {
    const other = new SqliteConnections(join(folder, "test.db"), NEVER_WAIT_MS);
    const theirs = await other.transaction();
    await expect(client.transaction()).rejects.toThrow(/locked/);
    await theirs.commit();
    other.close();
    await client.execute(add(1));
    const ours = await client.transaction();
    await ours.execute(add(2));
    await ours.commit();
    expect(await rows()).toEqual([{ x: 1 }, { x: 2 }]);
  });
});
