import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Prisma } from "@/prisma/generated/sqlite/client";
import { dialect, transact } from "./db";
import { newId } from "./ids";
import { type TestDatabase, testDatabases } from "./test-db";

describe.each(testDatabases())("a database on $name", ({ name, open }) => {
  let test: TestDatabase;
  beforeEach(async () => {
    test = await open();
  });
  afterEach(() => test.close());

  it("keeps what is written and knows its dialect", async () => {
    await test.db.workspace.create({ data: { id: "w1", name: "Anna's team", slug: "anna" } });
    expect((await test.db.workspace.findUniqueOrThrow({ where: { slug: "anna" } })).name).toBe("Anna's team");
    expect(dialect(test.db)).toBe(name === "SQLite" ? "sqlite" : "postgresql");
  });

  it("is known to every copy of the module, since Next makes one per bundle", async () => {
    vi.resetModules();
    const copy = await import("./db");
    expect(copy.dialect).not.toBe(dialect);
    expect(copy.dialect(test.db)).toBe(name === "SQLite" ? "sqlite" : "postgresql");
  });

  it("takes hand-written SQL with parameters and dates", async () => {
    const at = new Date("2026-01-02T03:04:05.678Z");
    const values = [1, 2].map((n) => Prisma.sql`(${`w${n}`}, ${"n"}, ${`s${n}`}, ${at})`);
    await test.db.$executeRaw(
      Prisma.sql`INSERT INTO "Workspace" ("id","name","slug","createdAt") VALUES ${Prisma.join(values)}`,
    );
    const rows = await test.db.workspace.findMany({ orderBy: { id: "asc" } });
    expect(rows.map((row) => [row.id, row.createdAt.toISOString()])).toEqual([
      ["w1", at.toISOString()],
      ["w2", at.toISOString()],
    ]);
    const found = await test.db.$queryRaw<{ id: string }[]>(
      Prisma.sql`SELECT "id" FROM "Workspace" WHERE "createdAt" >= ${at} AND "id" <> ${"w1"}`,
    );
    expect(found).toEqual([{ id: "w2" }]);
  });

  const addWorkspace = (id: string, at: Date) =>
    Prisma.sql`INSERT INTO "Workspace" ("id","name","slug","createdAt") VALUES (${id}, ${"n"}, ${id}, ${at}) RETURNING "id"`;

  it("runs statements written by hand as one transaction", async () => {
    const at = new Date("2026-01-02T03:04:05.678Z");
    const made = await transact(test.db, async (run) => [
      await run(addWorkspace("w1", at)),
      await run(addWorkspace("w2", at)),
      await run(Prisma.sql`SELECT "id" FROM "Workspace" WHERE "createdAt" = ${at} ORDER BY "id"`),
    ]);
    expect(made).toEqual([[{ id: "w1" }], [{ id: "w2" }], [{ id: "w1" }, { id: "w2" }]]);
    const rows = await test.db.workspace.findMany({ orderBy: { id: "asc" } });
    expect(rows.map(({ createdAt }) => createdAt)).toEqual([at, at]);
  });

  it("does nothing of a transaction that fails, and goes on", async () => {
    const failed = transact(test.db, async (run) => {
      await run(addWorkspace("w1", new Date()));
      throw new Error("thought better of it");
    });
    await expect(failed).rejects.toThrow("thought better of it");
    const refused = transact(test.db, async (run) => {
      await run(addWorkspace("w1", new Date()));
      await run(addWorkspace("w1", new Date()));
    });
    await expect(refused).rejects.toThrow();
    expect(await test.db.workspace.count()).toBe(0);
    await transact(test.db, (run) => run(addWorkspace("w1", new Date())));
    expect(await test.db.workspace.count()).toBe(1);
  });

  it("refuses a row that points at nothing", async () => {
    const orphan = { id: newId(), workspaceId: "nobody", name: "k", prefix: "ll_x", secretHash: "h" };
    await expect(test.db.apiKey.create({ data: orphan })).rejects.toThrow();
  });
});
