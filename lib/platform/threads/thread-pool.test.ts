import type { Worker } from "node:worker_threads";
import { afterEach, expect, it } from "vitest";
import { sourceThread } from "./source-thread.suite";
import type { Order } from "./thread.suite";
import { ThreadPool } from "./thread-pool";

const MODULE = new URL("./thread.suite.ts", import.meta.url);

let opened: Worker[] = [];
let pools: ThreadPool<Order, string | number>[] = [];
afterEach(async () => {
  await Promise.all(pools.map((pool) => pool.close()));
  opened = [];
  pools = [];
});

function poolOf(most: number, idleMs = 60_000) {
  const open = () => {
    const thread = sourceThread(MODULE, { resourceLimits: { maxOldGenerationSizeMb: 64 } });
    opened.push(thread);
    return thread;
  };
  const pool = new ThreadPool<Order, string | number>({ open, most, idleMs, tooLarge: "Too much at once." });
  pools.push(pool);
  return pool;
}

it("does each piece once, and gives everybody their own answer", async () => {
  const pool = poolOf(2);
  const words = Array.from({ length: 40 }, (_, n) => `word ${n}`);
  expect(await Promise.all(words.map((say) => pool.run({ say })))).toEqual(words);
  expect(opened).toHaveLength(2);
});

it("leaves the event loop to others meanwhile", async () => {
  const pool = poolOf(1);
  let turns = 0;
  const timer = setInterval(() => {
    turns += 1;
  }, 5);
  expect(await pool.run({ wait: 300 })).toBe(300);
  clearInterval(timer);
  expect(turns).toBeGreaterThan(5);
});

it("passes on what the work refused, and what failed in it", async () => {
  const pool = poolOf(1);
  await expect(pool.run({ refuse: "Not so." })).rejects.toMatchObject({
    ...{ name: "AppError", code: "invalid_input", message: "Not so." },
    fields: [{ field: "a", message: "b" }],
  });
  await expect(pool.run({ fail: "Out of range" })).rejects.toThrow("RangeError: Out of range");
  expect(await pool.run({ say: "still here" })).toBe("still here");
  expect(opened).toHaveLength(1);
});

it("loses only the piece whose thread died", async () => {
  const pool = poolOf(1);
  const [died, said] = await Promise.allSettled([pool.run({ die: 3 }), pool.run({ say: "next" })]);
  expect(died).toMatchObject({
    status: "rejected",
    reason: { message: expect.stringContaining("ended before") },
  });
  expect(said).toMatchObject({ status: "fulfilled", value: "next" });
});

it("says in words that something needs more memory than there is", async () => {
  const pool = poolOf(1);
  await expect(pool.run({ hoard: true })).rejects.toMatchObject({
    ...{ code: "too_large", message: "Too much at once." },
  });
  expect(await pool.run({ say: "next" })).toBe("next");
});

it("ends threads that have nothing to do, and opens others later", async () => {
  const pool = poolOf(1, 50);
  await pool.run({ say: "once" });
  await new Promise((resolve) => opened[0]?.once("exit", resolve));
  expect(await pool.run({ say: "again" })).toBe("again");
  expect(opened).toHaveLength(2);
});

it("says that no thread can be had, and tries again for the next piece", async () => {
  let isShort = true;
  const open = () => {
    if (isShort) throw new Error("No threads left");
    return sourceThread(MODULE);
  };
  const pool = new ThreadPool<Order, string | number>({ open, most: 1, idleMs: 1_000, tooLarge: "" });
  pools.push(pool);
  await expect(pool.run({ say: "lost" })).rejects.toThrow("No threads left");
  isShort = false;
  expect(await pool.run({ say: "next" })).toBe("next");
});
