import { type Inngest, RetryAfterError } from "inngest";
import { afterEach, describe, expect, it, vi } from "vitest";
import { AppError } from "@/lib/platform/errors";
import { testDatabases } from "@/lib/platform/test-db";
import { embeddedClient, openEmbeddedStage } from "./conformance/embedded-stage.suite";
import type { Stage } from "./conformance/stage";
import { createEngine } from "./engine";
import type { Engine } from "./engine-options";
import { storeEventsForEngine } from "./store-events";
import { trimBefore } from "./trim-store";

const DAY_MS = 86_400_000;
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A promise and the function that keeps it. */
function gate() {
  let open = () => undefined as undefined;
  const opened = new Promise<void>((resolve) => {
    open = () => void resolve();
  });
  return { opened, open: () => open() };
}

describe.each(testDatabases())("the embedded engine on $name", (kind) => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });

  async function stageWith(functions: (stage: Stage) => ReturnType<Inngest.Any["createFunction"]>[]) {
    const opened = await openEmbeddedStage(kind, true, functions);
    closing.push(opened.close);
    return opened;
  }

  /** Another engine on a stage's database, as the process that comes after a stop or a crash. */
  async function secondEngine(db: Parameters<typeof createEngine>[0]["db"], calls: string[], id: string) {
    const client = embeddedClient(() => engine);
    const functions = [functionOf(client, calls, id)];
    const engine: Engine = createEngine({ db, client, functions, log: silent });
    closing.push(() => engine.stop());
    return { engine, client };
  }

  function functionOf(client: Inngest.Any, calls: string[], id: string) {
    return client.createFunction({ id, triggers: { event: `${id}/go` } }, async ({ event, step }) => {
      await step.run("one", () => void calls.push(`one ${event.data.n}`));
    });
  }

  it("loses no event that comes while the function is being called", async () => {
    const started = gate();
    const proceed = gate();
    const { stage } = await stageWith(({ client, calls }) => [
      client.createFunction({ id: "wakeup", triggers: { event: "wakeup/go" } }, async ({ step, group }) => {
        const chain = async (n: number) => {
          await step.waitForEvent(`wait ${n}`, { event: `wakeup/${n}`, timeout: "1h" });
          calls.push(`met ${n}`);
          if (n === 1) {
            started.open();
            await proceed.opened;
          }
        };
        await group.parallel({ mode: "race" }, () => Promise.all([1, 2].map(chain)));
        calls.push("both");
      }),
    ]);
    await stage.send("wakeup/go");
    await stage.settle();
    await stage.send("wakeup/1");
    await started.opened;
    await stage.send("wakeup/2");
    proceed.open();
    await vi.waitFor(() => expect(stage.calls).toContain("both"), { timeout: 10_000 });
  });

  it("shares a limit evenly between jobs, whatever the order they came in", async () => {
    const order: number[] = [];
    const { stage, engine } = await stageWith(({ client }) => [
      client.createFunction(
        {
          id: "fair",
          triggers: { event: "fair/go" },
          concurrency: [{ limit: 4 }, { key: "event.data.job", limit: 4 }],
        },
        async ({ event, step }) => {
          await step.run("work", () => void order.push(Number(event.data.job)));
        },
      ),
    ]);
    const events = Array.from({ length: 200 }, (_, n) => ({
      name: "fair/go",
      data: { job: Math.floor(n / 20) },
    }));
    await stage.client.send(events);
    await engine.whenIdle();
    expect(order).toHaveLength(200);
    const firstHalf = order.slice(0, 100);
    for (let job = 0; job < 10; job += 1) {
      const share = firstHalf.filter((other) => other === job).length;
      expect(share).toBeGreaterThanOrEqual(8);
      expect(share).toBeLessThanOrEqual(12);
    }
  });

  it("knows what a run is about however many are queued before it", { timeout: 60_000 }, async () => {
    const inFirst = gate();
    const proceed = gate();
    const { stage } = await stageWith(({ client, calls }) => [
      client.createFunction(
        {
          id: "long",
          concurrency: 1,
          triggers: { event: "long/go" },
          cancelOn: [{ event: "long/stop", match: "data.kind" }],
        },
        async ({ event }) => {
          calls.push(`${event.data.kind}`);
          inFirst.open();
          await proceed.opened;
        },
      ),
    ]);
    await stage.send("long/go", { kind: "first" });
    await inFirst.opened;
    const many = Array.from({ length: 5_100 }, () => ({ name: "long/go", data: { kind: "many" } }));
    await stage.client.send(many);
    await stage.send("long/go", { kind: "last" });
    await stage.send("long/stop", { kind: "many" });
    proceed.open();
    await stage.expectCalls("first", "last");
  });

  it("knows event ids of before ten thousand others", { timeout: 60_000 }, async () => {
    const { stage, engine } = await stageWith(({ client, calls }) => [functionOf(client, calls, "ids")]);
    await stage.send("ids/go", { n: 1 }, "id-1");
    for (let at = 0; at < 11_000; at += 1_000) {
      const others = Array.from({ length: 1_000 }, (_, n) => ({
        id: `other-${at + n}`,
        name: "ids/nobody",
        data: {},
      }));
      await stage.client.send(others);
    }
    await stage.send("ids/go", { n: 1 }, "id-1");
    await engine.whenIdle();
    expect(stage.calls).toEqual(["one 1"]);
  });

  it("lets only one engine run a database, and the next one take over when it stops", async () => {
    const { engine, db, stage } = await stageWith(({ client, calls }) => [
      functionOf(client, calls, "lease"),
    ]);
    const second = await secondEngine(db, stage.calls, "lease");
    await expect(second.engine.start()).rejects.toSatisfy(
      (error) => error instanceof AppError && error.code === "conflict",
    );
    await second.client.send({ name: "lease/go", data: { n: 1 } });
    await stage.expectCalls("one 1");
    await engine.stop();
    await second.engine.start();
    expect([engine.isLeader, second.engine.isLeader]).toEqual([false, true]);
  });

  it("takes over from a holder that has gone silent, and stops one that was taken over", async () => {
    const { engine, db, stage } = await stageWith(({ client, calls }) => [
      functionOf(client, calls, "silent"),
    ]);
    await stage.settle();
    await db.engineLease.updateMany({ data: { heartbeat: Date.now() - 20_000, host: "elsewhere" } });
    const second = await secondEngine(db, stage.calls, "silent");
    await second.engine.start();
    void stage.send("silent/go", { n: 1 }); // Never answered: the first engine may not write any more.
    await vi.waitFor(() => expect(engine.isLeader).toBe(false), { timeout: 10_000 });
    expect(stage.calls).toEqual([]);
    await second.client.send({ name: "silent/go", data: { n: 2 } });
    await second.engine.whenIdle();
    expect(stage.calls).toEqual(["one 2"]);
  });

  it("finds events that other processes left, in order and each once", async () => {
    const { engine, db, stage } = await stageWith(({ client, calls }) => [
      functionOf(client, calls, "inbox"),
    ]);
    const events = Array.from({ length: 1100 }, (_, n) => ({ name: "inbox/go", data: { n } }));
    await storeEventsForEngine(db, [...events, { id: "same", name: "inbox/go", data: { n: "same" } }]);
    await storeEventsForEngine(db, [{ id: "same", name: "inbox/go", data: { n: "same" } }]);
    engine.wake();
    await engine.whenIdle();
    expect(stage.calls).toHaveLength(1101);
    expect(stage.calls.slice(0, 3)).toEqual(["one 0", "one 1", "one 2"]);
    expect(await db.engineInbox.count()).toBe(0);
  });

  it("goes on after a restart where it stood, and remembers event ids for a day", async () => {
    const first = await stageWith(({ client, calls }) => [
      client.createFunction({ id: "again", triggers: { event: "again/go" } }, async ({ step }) => {
        await step.run("one", () => void calls.push("one"));
        await step.sleep("nap", "1h");
        await step.run("two", () => void calls.push("two"));
      }),
    ]);
    await first.stage.send("again/go", {}, "id-1");
    await first.stage.settle();
    await first.engine.stop();
    await first.engine.start();
    await first.stage.send("again/go", {}, "id-1");
    await first.stage.advance(DAY_MS / 2);
    await first.stage.expectCalls("one", "two");
    await first.stage.advance(DAY_MS);
    await first.stage.send("again/go", {}, "id-1");
    await first.stage.expectCalls("one", "one", "two");
  });

  it("hands a burst of steps back when it stops, without repeating a step", async () => {
    const inStep = gate();
    const proceed = gate();
    const { engine, stage } = await stageWith(({ client, calls }) => [
      client.createFunction({ id: "handback", triggers: { event: "handback/go" } }, async ({ step }) => {
        await step.run("one", async () => {
          calls.push("one");
          inStep.open();
          await proceed.opened;
        });
        await step.run("two", () => void calls.push("two"));
      }),
    ]);
    await stage.send("handback/go");
    await inStep.opened;
    const stopped = engine.stop();
    proceed.open();
    await stopped;
    expect(stage.calls).toEqual(["one"]);
    await engine.start();
    await stage.expectCalls("one", "two");
  });

  it("starts cron runs once at each time, in their time zone", async () => {
    const { stage, db } = await stageWith(({ client, calls }) => [
      client.createFunction(
        { id: "cron", triggers: { cron: "TZ=Europe/Paris 0 9 * * *" } },
        async ({ event }) => {
          calls.push(`${event.data.cron}`);
        },
      ),
    ]);
    expect(stage.calls).toEqual([]);
    await stage.settle();
    const key = await db.engineKey.findFirstOrThrow({ where: { kind: "cron" } });
    const hour = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Paris", hour: "2-digit" });
    expect(hour.format(Number(key.until))).toBe("09");
    await stage.advance(DAY_MS);
    await stage.expectCalls("TZ=Europe/Paris 0 9 * * *");
    await stage.advance(DAY_MS);
    await stage.expectCalls("TZ=Europe/Paris 0 9 * * *", "TZ=Europe/Paris 0 9 * * *");
  });

  it("fails a run that asks for a step it does not have, and says which", async () => {
    const { stage, engine, db } = await stageWith(({ client }) => [
      client.createFunction(
        { id: "signal", retries: 0, triggers: { event: "signal/go" } },
        async ({ step }) => {
          await step.waitForSignal("for it", { signal: "s", timeout: "1h" });
        },
      ),
    ]);
    await stage.send("signal/go");
    await engine.whenIdle();
    const run = await db.engineRun.findFirstOrThrow();
    expect(run.status).toBe("failed");
    expect(run.output).toContain("WaitForSignal");
  });

  it("fails a step that has killed the process too often", async () => {
    const { stage, engine, db } = await stageWith(({ client, calls }) => [
      functionOf(client, calls, "poison"),
    ]);
    await engine.stop();
    await storeEventsForEngine(db, [{ name: "poison/go", data: {} }]);
    const client = embeddedClient(() => blocked);
    const { opened, open } = gate();
    const stuck = client.createFunction({ id: "poison", triggers: { event: "poison/go" } }, () => opened);
    const blocked = createEngine({ db, client, functions: [stuck], log: silent });
    await blocked.start();
    await vi.waitFor(async () => expect(await db.engineQueueItem.count()).toBe(1), { timeout: 10_000 });
    await db.engineLease.deleteMany();
    await db.engineQueueItem.updateMany({ data: { claims: 6 } });
    await engine.start();
    await engine.whenIdle();
    expect((await db.engineRun.findFirstOrThrow()).output).toContain("PoisonedStepError");
    expect(stage.calls).toEqual([]);
    open();
    await blocked.stop();
  });

  it("deletes what ended long ago and nothing else", async () => {
    const { stage, engine, db } = await stageWith(({ client, calls }) => [
      functionOf(client, calls, "trim"),
      client.createFunction({ id: "sleeper", triggers: { event: "sleeper/go" } }, async ({ step }) => {
        await step.run("one", () => 1);
        await step.sleep("long", "30d");
      }),
    ]);
    await stage.send("trim/go", { n: 1 });
    await stage.send("sleeper/go");
    await engine.whenIdle();
    await trimBefore(db, Date.now() - DAY_MS, Date.now());
    expect(await db.engineRun.count()).toBe(2);
    await trimBefore(db, Date.now() + 1000, Date.now());
    expect(await db.engineRun.findMany({ select: { status: true } })).toEqual([{ status: "active" }]);
    expect([await db.engineStep.count(), await db.engineEvent.count()]).toEqual([1, 1]);
  });

  it("keeps a run's retries over a restart", async () => {
    const { stage, engine } = await stageWith(({ client, calls }) => [
      client.createFunction({ id: "later", triggers: { event: "later/go" } }, async ({ step, attempt }) => {
        await step.run("shaky", () => {
          calls.push(`shaky ${attempt}`);
          if (attempt === 0) throw new RetryAfterError("not yet", "1h");
        });
      }),
    ]);
    await stage.send("later/go");
    await stage.settle();
    await engine.stop();
    await engine.start();
    await stage.advance(3_700_000);
    await stage.expectCalls("shaky 0", "shaky 1");
  });
});
