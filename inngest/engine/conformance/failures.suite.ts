import { type FailureEventArgs, NonRetriableError, RetryAfterError } from "inngest";
import type { Scenario } from "./stage";

const retries: Scenario = {
  name: "a step is tried again after the time it asks for; done steps are not",
  functions: ({ client, calls }) => [
    client.createFunction(
      { id: "retry", retries: 3, triggers: { event: "retry/go" } },
      async ({ step, attempt }) => {
        await step.run("good", () => void calls.push("good"));
        await step.run("shaky", () => {
          calls.push(`shaky ${attempt}`);
          if (attempt < 2) throw new RetryAfterError("not yet", "1s");
        });
        await step.run("last", () => void calls.push(`last`));
      },
    ),
  ],
  async check(stage) {
    await stage.send("retry/go");
    await stage.settle();
    await stage.advance(1500);
    await stage.settle();
    await stage.advance(1500);
    await stage.expectCalls("good", "last", "shaky 0", "shaky 1", "shaky 2");
  },
};

const parallelRetry: Scenario = {
  name: "one of several parallel steps is tried again alone",
  functions: ({ client, calls }) => [
    client.createFunction(
      { id: "retry-one", triggers: { event: "retryone/go" } },
      async ({ step, attempt }) => {
        await Promise.all([
          step.run("good", () => void calls.push("good")),
          step.run("shaky", () => {
            calls.push(`shaky ${attempt}`);
            if (attempt < 1) throw new RetryAfterError("not yet", "1s");
          }),
        ]);
        await step.run("join", () => void calls.push("join"));
      },
    ),
  ],
  async check(stage) {
    await stage.send("retryone/go");
    await stage.settle();
    await stage.advance(1500);
    await stage.expectCalls("good", "join", "shaky 0", "shaky 1");
  },
};

const caught: Scenario = {
  name: "a step that failed for good can be caught",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "caught", triggers: { event: "caught/go" } }, async ({ step }) => {
      const message = await step
        .run("bad", (): string => {
          calls.push("bad");
          throw new NonRetriableError("no use");
        })
        .catch((error: Error) => error.message);
      await step.run("after", () => void calls.push(`after ${message}`));
    }),
  ],
  async check(stage) {
    await stage.send("caught/go");
    await stage.expectCalls("after no use", "bad");
  },
};

const exhausted: Scenario = {
  name: "onFailure is called once when all attempts are used",
  functions: ({ client, calls }) => [
    client.createFunction(
      {
        id: "exhausted",
        retries: 1,
        triggers: { event: "exhausted/go" },
        onFailure: async ({ error, event }: FailureEventArgs) => {
          calls.push(`failed ${error.message} ${event.data.event.data.n}`);
        },
      },
      async ({ step, attempt }) => {
        await step.run("bad", () => {
          calls.push(`bad ${attempt}`);
          throw new RetryAfterError("broken", "1s");
        });
      },
    ),
  ],
  async check(stage) {
    await stage.send("exhausted/go", { n: 7 });
    await stage.settle();
    await stage.advance(1500);
    await stage.expectCalls("bad 0", "bad 1", "failed broken 7");
  },
};

const functionThrows: Scenario = {
  name: "a function that throws outside steps is called again with its steps remembered",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "throws", triggers: { event: "throws/go" } }, async ({ step, attempt }) => {
      const one = await step.run("one", () => calls.push("one") && 1);
      if (attempt === 0) throw new RetryAfterError("not yet", "1s");
      await step.run("two", () => void calls.push(`two ${one}`));
    }),
  ],
  async check(stage) {
    await stage.send("throws/go");
    await stage.settle();
    await stage.advance(1500);
    await stage.expectCalls("one", "two 1");
  },
};

/** Retries and failures. */
export const failuresScenarios: Scenario[] = [retries, parallelRetry, caught, exhausted, functionThrows];
