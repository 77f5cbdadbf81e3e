import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { createClient, type Transaction } from "@libsql/client";
import { afterEach, beforeEach, expect, it } from "vitest";
import { executeBulk } from "./db";
import { storageFault } from "./storage-fault";
import { openTestDb, type TestDatabase } from "./test-db";
import { LockQueue } from "./wait-for-lock";

let test: TestDatabase;
let lock: Transaction;
beforeEach(async () => {
  test = await openTestDb();
  await test.db.workspace.create({ data: { id: "w0", name: "w", slug: "s0" } });
  lock = await createClient({ url: test.url }).transaction("write");
});
afterEach(async () => {
  lock.close();
  await test.close();
});

const workspace = (id: string) => ({ data: { id, name: "w", slug: id } });

it("waits with every kind of write until another program lets go of the file, and reads on meanwhile", async () => {
  const { db } = test;
  let done = 0;
  const writes = [
    () => db.workspace.create(workspace("w1")),
    () => db.workspace.updateMany({ data: { name: "new" } }),
    () => db.$executeRawUnsafe(`UPDATE "Workspace" SET "name" = 'new'`),
    () => db.$transaction([db.workspace.create(workspace("w2")), db.workspace.create(workspace("w3"))]),
    () => db.workspace.upsert({ where: { id: "w4" }, create: workspace("w4").data, update: {} }),
    () => executeBulk(db, `INSERT INTO "Workspace" ("id","name","slug") VALUES (?,?,?)`, ["w5", "w", "w5"]),
  ];
  const pending = writes.map((write) => write().then(() => (done += 1)));
  for (let look = 0; look < 10; look++) {
    const found = await db.workspace.findMany({
      include: { apiKeys: true, jobs: { include: { campaign: true } } },
    });
    expect(found.map(({ id }) => id)).toEqual(["w0"]);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(done).toBe(0);
  await lock.commit();
  await Promise.all(pending);
  expect(await db.workspace.count()).toBe(6);
});

/** Another program: has the lock from when it says so until some milliseconds after it is told. */
const HOLDER = `
  const { createClient } = require("@libsql/client");
  const { parentPort, workerData } = require("node:worker_threads");
  createClient({ url: workerData }).transaction("write").then((lock) => {
    parentPort.once("message", (holdMs) => setTimeout(() => lock.commit(), holdMs));
    parentPort.postMessage("taken");
  });
`;

// SQLite's own waiting stops this thread for 100 ms: the lock is let go while the second of two writes waits so.
it.each([110, 130, 150, 170, 190])(
  "commits what came right behind a write that met the lock, after %i ms",
  async (holdMs) => {
    const { db } = test;
    lock.close();
    const holder = new Worker(HOLDER, { eval: true, workerData: test.url });
    await once(holder, "message");
    holder.postMessage(holdMs);
    const writes = [db.workspace.create(workspace("w1")), db.workspace.updateMany({ data: { name: "new" } })];
    await Promise.all([...writes, db.$transaction([db.workspace.create(workspace("w2"))])]);
    await holder.terminate();
    const other = createClient({ url: test.url, timeout: 1 });
    await other.execute(`UPDATE "Workspace" SET "slug" = 'free' WHERE "id" = 'w0'`);
    other.close();
    expect(await db.workspace.count()).toBe(3);
  },
);

it("says after a while that the file is locked", async () => {
  const other = createClient({ url: test.url, timeout: 1 });
  let tries = 0;
  const write = async () => {
    tries += 1;
    return other.execute(`UPDATE "Workspace" SET "name" = 'new'`);
  };
  const queue = new LockQueue(write, 100);
  await expect(queue.run(write)).rejects.toSatisfy(
    (error) => storageFault(error)?.includes("locked") === true,
  );
  expect(tries).toBeGreaterThan(2);
  other.close();
});

it("does not wait for what no waiting helps", async () => {
  lock.close();
  let tries = 0;
  const write = () => {
    tries += 1;
    return test.db.workspace.create(workspace("w0"));
  };
  await expect(new LockQueue(write).run(write)).rejects.toMatchObject({ code: "P2002" });
  expect(tries).toBe(1);
});
