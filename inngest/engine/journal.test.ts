import { describe, expect, it } from "vitest";
import { Journal } from "./journal";
import type { WriteBatch } from "./write-batch";

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

describe("Journal", () => {
  it("writes what is noted together as one batch, and what comes meanwhile as the next", async () => {
    const sizes: number[] = [];
    const journal = new Journal(async (batch: WriteBatch) => {
      sizes.push(batch.acceptedInbox.length);
      if (sizes.length === 1) journal.batch.acceptedInbox.push("late");
    }, silent);
    journal.batch.acceptedInbox.push("a");
    journal.batch.acceptedInbox.push("b");
    await journal.committed();
    await journal.committed();
    expect(sizes).toEqual([2, 1]);
  });

  it("asks a database that is locked again, and lets nobody go on before", async () => {
    let tries = 0;
    const journal = new Journal(async () => {
      tries += 1;
      if (tries < 3) throw new Error("database is locked");
    }, silent);
    journal.batch.acceptedInbox.push("a");
    await journal.committed();
    expect(tries).toBe(3);
  });

  it("has nothing to wait for when nothing was noted", async () => {
    await expect(new Journal(() => Promise.reject(new Error("never")), silent).committed()).resolves.toBe(
      undefined,
    );
  });
});
