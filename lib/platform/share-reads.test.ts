import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { SharedReads } from "./share-reads";

describe("shared reads", () => {
  it("serve any number of askers with two reads, and none an answer from before it asked", async () => {
    const shared = new SharedReads();
    let value = 0;
    let reads = 0;
    const read = async () => {
      reads += 1;
      const seen = value;
      await wait(10);
      return seen;
    };
    const first = shared.read("key", read);
    value = 1;
    const others = Array.from({ length: 20 }, () => shared.read("key", read));
    expect(await first).toBe(0);
    expect(await Promise.all(others)).toEqual(Array.from({ length: 20 }, () => 1));
    expect(reads).toBe(2);
  });

  it("read anew for each asker that comes alone, and for each key", async () => {
    const shared = new SharedReads();
    let reads = 0;
    const read = async () => ++reads;
    expect(await shared.read("key", read)).toBe(1);
    expect(await shared.read("key", read)).toBe(2);
    expect(await Promise.all([shared.read("a", read), shared.read("b", read)])).toEqual([3, 4]);
  });

  it("tell a failure to those who share it, and go on", async () => {
    const shared = new SharedReads();
    const fail = () => Promise.reject(new Error("locked"));
    const first = shared.read("key", fail);
    const second = shared.read("key", async () => "read");
    await expect(first).rejects.toThrow("locked");
    expect(await second).toBe("read");
    expect(await shared.read("key", async () => "again")).toBe("again");
  });
});
