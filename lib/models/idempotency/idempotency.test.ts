import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Tenant } from "@/lib/platform/tenant";
import { type TestDatabase, testDatabases } from "@/lib/platform/test-db";
import { NOW, openWorkspace } from "../filled-workspace.suite";
import { type KeptAnswer, onceForKey } from "./store";

const DAY = 86_400_000;

describe.each(testDatabases())("an Idempotency-Key on $name", (kind) => {
  let opened: TestDatabase;
  let tenant: Tenant;
  beforeAll(async () => {
    opened = await kind.open();
    tenant = await openWorkspace(opened.db, "acme");
  });
  afterAll(async () => opened.close());

  const request = (key: string, requestHash = "h") => ({ key, route: "POST /jobs", requestHash });
  const answer = (body: string) => async (): Promise<KeptAnswer> => ({ status: 201, body });
  const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds);

  it("gets the first answer again, for a day", async () => {
    const ask = (body: string, now: Date) => onceForKey(tenant, request("a"), now, answer(body));
    expect(await ask("one", NOW)).toEqual({ status: 201, body: "one", repeated: false });
    expect(await ask("two", later(DAY - 1000))).toEqual({ status: 201, body: "one", repeated: true });
    expect(await ask("three", later(DAY + 1000))).toMatchObject({ body: "three", repeated: false });
  });

  it("lets one of many at the same time do the work", async () => {
    let done = 0;
    const work = async () => {
      done += 1;
      return { status: 200, body: "x" };
    };
    const asked = Array.from({ length: 20 }, () => onceForKey(tenant, request("b"), NOW, work));
    const settled = await Promise.allSettled(asked);
    expect(done).toBe(1);
    for (const outcome of settled) {
      if (outcome.status === "fulfilled") expect(outcome.value.body).toBe("x");
      else expect(outcome.reason).toMatchObject({ code: "conflict" });
    }
  });

  it("takes a key over from a request whose process died, and from no other", async () => {
    await new Promise<void>((isAtWork) => {
      const dies = () => {
        isAtWork();
        return Promise.race<KeptAnswer>([]); // never settles
      };
      void onceForKey(tenant, request("e"), NOW, dies);
    });
    const ask = (now: Date) => onceForKey(tenant, request("e"), now, answer("again"));
    await expect(ask(later(60_000))).rejects.toMatchObject({ code: "conflict" });
    expect(await ask(later(11 * 60_000))).toMatchObject({ body: "again", repeated: false });
  });

  it("refuses another request under the same key, and keeps no failure", async () => {
    const fails = () => Promise.reject(new Error("down"));
    await expect(onceForKey(tenant, request("c"), NOW, fails)).rejects.toThrow("down");
    expect(await onceForKey(tenant, request("c"), NOW, answer("ok"))).toMatchObject({ repeated: false });
    await expect(onceForKey(tenant, request("c", "other"), NOW, answer("no"))).rejects.toMatchObject({
      code: "invalid_input",
    });
  });

  it("is each workspace's own", async () => {
    const other = await openWorkspace(opened.db, "other");
    await onceForKey(tenant, request("d"), NOW, answer("mine"));
    expect(await onceForKey(other, request("d"), NOW, answer("theirs"))).toMatchObject({ body: "theirs" });
  });
});
