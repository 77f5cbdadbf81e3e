import type { Scenario } from "./stage";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const cancels: Scenario = {
  name: "cancelOn ends the run whose value matches, and no other",
  functions: ({ client, calls }) => [
    client.createFunction(
      {
        id: "cancel",
        triggers: { event: "cancel/go" },
        cancelOn: [{ event: "cancel/stop", match: "data.id" }],
      },
      async ({ event, step }) => {
        await step.run("before", () => void calls.push(`before ${event.data.id}`));
        await step.sleep("nap", "2s");
        await step.run("after", () => void calls.push(`after ${event.data.id}`));
      },
    ),
  ],
  async check(stage) {
    await stage.send("cancel/go", { id: "a" });
    await stage.send("cancel/go", { id: "b" });
    await stage.settle();
    await stage.send("cancel/stop", { id: "a" });
    await stage.settle();
    await stage.advance(2500);
    await stage.expectCalls("after b", "before a", "before b");
  },
};

const startsAnew: Scenario = {
  name: "an event that both starts and cancels ends the older run, and the new one lives",
  functions: ({ client, calls }) => [
    client.createFunction(
      {
        id: "anew",
        triggers: [{ event: "anew/go" }, { event: "anew/on" }],
        cancelOn: [{ event: "anew/go", match: "data.id" }],
      },
      async ({ event, step }) => {
        await step.run("before", () => void calls.push(`before ${event.data.n}`));
        await step.sleep("nap", "4s");
        await step.run("after", () => void calls.push(`after ${event.data.n}`));
      },
    ),
  ],
  async check(stage) {
    await stage.send("anew/go", { id: "a", n: 1 });
    await stage.send("anew/on", { id: "a", n: 2 });
    await stage.send("anew/go", { id: "b", n: 3 });
    await stage.settle();
    await stage.send("anew/go", { id: "a", n: 4 });
    await stage.settle();
    await stage.advance(4500);
    await stage.expectCalls("after 3", "after 4", "before 1", "before 2", "before 3", "before 4");
  },
};

const concurrency: Scenario = {
  name: "a concurrency limit holds for each key",
  functions: ({ client, calls }) => {
    const running = new Map<string, number>();
    return [
      client.createFunction(
        {
          id: "limited",
          triggers: { event: "limited/go" },
          concurrency: [{ limit: 3 }, { key: "event.data.key", limit: 1 }],
        },
        async ({ event, step }) => {
          await step.run("work", async () => {
            const key = String(event.data.key);
            running.set(key, (running.get(key) ?? 0) + 1);
            if ((running.get(key) ?? 0) > 1) calls.push("too many");
            await pause(30);
            running.set(key, (running.get(key) ?? 0) - 1);
            calls.push(`worked ${key}`);
          });
        },
      ),
    ];
  },
  async check(stage) {
    for (const key of ["a", "b", "a", "b", "a"]) await stage.send("limited/go", { key });
    await stage.expectCalls("worked a", "worked a", "worked a", "worked b", "worked b");
  },
};

const idempotent: Scenario = {
  name: "an event id, and an idempotency key, start one run a day",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "same-event", triggers: { event: "same/go" } }, async () => {
      calls.push("event");
    }),
    client.createFunction(
      { id: "same-key", idempotency: "event.data.key", triggers: { event: "samekey/go" } },
      async ({ event }) => {
        calls.push(`key ${event.data.key}`);
      },
    ),
  ],
  async check(stage) {
    const id = `same-${Date.now()}`;
    await stage.send("same/go", {}, id);
    await stage.send("same/go", {}, id);
    for (const key of ["a", "b", "a"]) await stage.send("samekey/go", { key: `${key}${id}` });
    await stage.expectCalls("event", `key a${id}`, `key b${id}`);
  },
};

const rateLimit: Scenario = {
  name: "a rate limit drops runs above it",
  functions: ({ client, calls }) => [
    client.createFunction(
      {
        id: "rate",
        rateLimit: { limit: 1, period: "1h", key: "event.data.key" },
        triggers: { event: "rate/go" },
      },
      async ({ event }) => {
        calls.push(`ran ${event.data.key}`);
      },
    ),
  ],
  async check(stage) {
    for (const key of ["a", "a", "b", "a"]) await stage.send("rate/go", { key });
    await stage.expectCalls("ran a", "ran b");
  },
};

const conditional: Scenario = {
  name: "a trigger's expression chooses events",
  functions: ({ client, calls }) => [
    client.createFunction(
      { id: "if", triggers: { event: "if/go", if: "event.data.kind == 'good'" } },
      async ({ event }) => {
        calls.push(`${event.data.kind}`);
      },
    ),
  ],
  async check(stage) {
    for (const kind of ["bad", "good"]) await stage.send("if/go", { kind });
    await stage.send("if/go");
    await stage.expectCalls("good");
  },
};

/** Cancelling, limits, idempotency and choice of events. */
export const limitsScenarios: Scenario[] = [
  cancels,
  startsAnew,
  concurrency,
  idempotent,
  rateLimit,
  conditional,
];
