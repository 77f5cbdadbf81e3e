import { expect } from "vitest";
import type { Scenario } from "./stage";

const sleeps: Scenario = {
  name: "sleeps end in their time, not before",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "sleep", triggers: { event: "sleep/go" } }, async ({ event, step }) => {
      await step.run("before", () => void calls.push("before"));
      await step.sleep("nap", "2s");
      await step.run("between", () => void calls.push("between"));
      await step.sleepUntil("until", new Date(Number(event.ts) + 9000));
      await step.run("after", () => void calls.push("after"));
    }),
  ],
  async check(stage) {
    await stage.send("sleep/go");
    await stage.settle();
    expect(stage.calls).toEqual(["before"]);
    await stage.advance(2200);
    await stage.settle();
    expect(stage.calls).toEqual(["before", "between"]);
    await stage.advance(8000);
    await stage.expectCalls("after", "before", "between");
  },
};

const waits: Scenario = {
  name: "waitForEvent takes the event that matches and no other",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "wait", triggers: { event: "wait/go" } }, async ({ step }) => {
      const met = await step.waitForEvent("answer", {
        event: "wait/answer",
        match: "data.id",
        timeout: "1h",
      });
      await step.run("met", () => void calls.push(`met ${met?.data.text}`));
    }),
  ],
  async check(stage) {
    await stage.send("wait/go", { id: "a" });
    await stage.settle();
    await stage.send("wait/answer", { id: "b", text: "wrong" });
    await stage.send("wait/answer", { text: "no id" });
    await stage.send("wait/answer", { id: "a", text: "right" });
    await stage.expectCalls("met right");
  },
};

const waitIf: Scenario = {
  name: "waitForEvent takes expressions",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "wait-if", triggers: { event: "waitif/go" } }, async ({ step }) => {
      const condition = "async.data.id == event.data.id && async.data.n > 2";
      const met = await step.waitForEvent("answer", { event: "waitif/answer", if: condition, timeout: "1h" });
      await step.run("met", () => void calls.push(`met ${met?.data.n}`));
    }),
  ],
  async check(stage) {
    await stage.send("waitif/go", { id: "a" });
    await stage.settle();
    await stage.send("waitif/answer", { id: "a", n: 1 });
    await stage.send("waitif/answer", { id: "b", n: 3 });
    await stage.send("waitif/answer", { id: "a", n: 4 });
    await stage.expectCalls("met 4");
  },
};

const waitTimeout: Scenario = {
  name: "waitForEvent gives null after its timeout",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "wait-end", triggers: { event: "waitend/go" } }, async ({ step }) => {
      const met = await step.waitForEvent("answer", { event: "waitend/answer", timeout: "2s" });
      await step.run("met", () => void calls.push(`met ${met}`));
    }),
  ],
  async check(stage) {
    await stage.send("waitend/go");
    await stage.settle();
    expect(stage.calls).toEqual([]);
    await stage.advance(2500);
    await stage.expectCalls("met null");
  },
};

const waitsTogether: Scenario = {
  name: "parallel waits are joined: the function goes on when all of them have ended",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "together", triggers: { event: "together/go" } }, async ({ step }) => {
      const first = await Promise.race([
        step.waitForEvent("yes", { event: "together/yes", timeout: "6s" }).then(() => "yes"),
        step.waitForEvent("no", { event: "together/no", timeout: "6s" }).then(() => "no"),
      ]);
      calls.push(first);
    }),
  ],
  async check(stage) {
    await stage.send("together/go");
    await stage.settle();
    await stage.send("together/no");
    await stage.settle();
    expect(stage.calls).toEqual([]);
    await stage.advance(6500);
    await stage.expectCalls("no");
  },
};

const raceOfWaits: Scenario = {
  name: "in a race group the first event goes on at once",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "race", triggers: { event: "race/go" } }, async ({ step, group }) => {
      const first = await group.parallel({ mode: "race" }, () =>
        Promise.race([
          step.waitForEvent("yes", { event: "race/yes", timeout: "1h" }).then(() => "yes"),
          step.waitForEvent("no", { event: "race/no", timeout: "1h" }).then(() => "no"),
        ]),
      );
      await step.run("after", () => void calls.push(`${first} at once`));
    }),
  ],
  async check(stage) {
    await stage.send("race/go");
    await stage.settle();
    await stage.send("race/no");
    await stage.expectCalls("no at once");
  },
};

const afterRace: Scenario = {
  name: "the second step after a race waits for the loser's end, as a server has it",
  functions: ({ client, calls }) => [
    client.createFunction(
      { id: "after-race", triggers: { event: "afterrace/go" } },
      async ({ step, group }) => {
        await group.parallel({ mode: "race" }, () =>
          Promise.race([
            step.waitForEvent("yes", { event: "afterrace/yes", timeout: "7s" }),
            step.sleep("soon", "1s"),
          ]),
        );
        await step.run("one", () => void calls.push("one"));
        await step.run("two", () => void calls.push("two"));
      },
    ),
  ],
  async check(stage) {
    await stage.send("afterrace/go");
    await stage.settle();
    await stage.advance(1500);
    await stage.settle();
    expect(stage.calls).toEqual(["one"]);
    await stage.advance(6000);
    await stage.expectCalls("one", "two");
  },
};

const invokeTimeout: Scenario = {
  name: "invoke gives an error after its timeout",
  functions: ({ client, calls }) => {
    const slow = client.createFunction(
      { id: "slow", triggers: { event: "invokeend/never" } },
      async ({ step }) => step.sleep("long", "1h"),
    );
    const caller = client.createFunction(
      { id: "impatient", triggers: { event: "invokeend/go" } },
      async ({ step }) => {
        const name = await step
          .invoke("slow", { function: slow, data: {}, timeout: "2s" })
          .catch((error: Error) => error.name);
        await step.run("tell", () => void calls.push(`${name}`));
      },
    );
    return [slow, caller];
  },
  async check(stage) {
    await stage.send("invokeend/go");
    await stage.settle();
    await stage.advance(2500);
    await stage.expectCalls("InngestInvokeTimeoutError");
  },
};

/** Sleeps, waits for events, and timeouts. */
export const waitsScenarios: Scenario[] = [
  sleeps,
  waits,
  waitIf,
  waitTimeout,
  waitsTogether,
  raceOfWaits,
  afterRace,
  invokeTimeout,
];
