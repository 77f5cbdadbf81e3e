import { NonRetriableError } from "inngest";
import type { Scenario } from "./stage";

const inOrder: Scenario = {
  name: "steps run once each, in order, with the results of earlier ones",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "order", triggers: { event: "order/go" } }, async ({ event, step }) => {
      const one = await step.run("one", () => calls.push("one") && { n: Number(event.data.n) });
      const two = await step.run("two", () => calls.push("two") && one.n + 1);
      await step.run("three", () => void calls.push(`three ${two}`));
    }),
  ],
  async check(stage) {
    await stage.send("order/go", { n: 1 });
    await stage.expectCalls("one", "three 2", "two");
  },
};

const sameId: Scenario = {
  name: "steps of the same id in a loop are told apart",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "loop", triggers: { event: "loop/go" } }, async ({ step }) => {
      for (const n of [1, 2, 3]) await step.run("turn", () => void calls.push(`turn ${n}`));
    }),
  ],
  async check(stage) {
    await stage.send("loop/go");
    await stage.expectCalls("turn 1", "turn 2", "turn 3");
  },
};

const parallel: Scenario = {
  name: "parallel steps run once each and are joined",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "parallel", triggers: { event: "parallel/go" } }, async ({ step }) => {
      const results = await Promise.all(
        [1, 2, 3].map((n) => step.run(`part ${n}`, () => calls.push(`part ${n}`) && n)),
      );
      const sum = results.reduce((total, n) => total + n, 0);
      await step.run("sum", () => void calls.push(`sum ${sum}`));
    }),
  ],
  async check(stage) {
    await stage.send("parallel/go");
    await stage.expectCalls("part 1", "part 2", "part 3", "sum 6");
  },
};

const chains: Scenario = {
  name: "chains in parallel come to an end",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "chains", triggers: { event: "chains/go" } }, async ({ step }) => {
      const chain = async (name: string) => {
        await step.run(`${name}1`, () => void calls.push(`${name}1`));
        await step.sleep(`${name} sleep`, "1s");
        return step.run(`${name}2`, () => calls.push(`${name}2`) && name);
      };
      const ends = await Promise.all([chain("a"), chain("b")]);
      await step.run("end", () => void calls.push(ends.join("+")));
    }),
  ],
  async check(stage) {
    await stage.send("chains/go");
    await stage.settle();
    await stage.advance(1500);
    await stage.expectCalls("a+b", "a1", "a2", "b1", "b2");
  },
};

const sendsEvents: Scenario = {
  name: "sendEvent starts other functions",
  functions: ({ client, calls }) => [
    client.createFunction({ id: "sender", triggers: { event: "send/go" } }, async ({ step }) => {
      const { ids } = await step.sendEvent("tell", [
        { name: "send/told", data: { n: 1 } },
        { name: "send/told", data: { n: 2 } },
      ]);
      calls.push(`sent ${ids.length}`);
    }),
    client.createFunction({ id: "receiver", triggers: { event: "send/told" } }, async ({ event }) => {
      calls.push(`told ${event.data.n}`);
    }),
  ],
  async check(stage) {
    await stage.send("send/go");
    await stage.expectCalls("sent 2", "told 1", "told 2");
  },
};

const invokes: Scenario = {
  name: "invoke gives the other function's result, or its error",
  functions: ({ client, calls }) => {
    const double = client.createFunction(
      { id: "double", retries: 0, triggers: { event: "invoke/never" } },
      async ({ event, step }) => {
        if (event.data.n === 0) throw new NonRetriableError("nothing to double");
        return step.run("double", () => Number(event.data.n) * 2);
      },
    );
    const caller = client.createFunction(
      { id: "caller", triggers: { event: "invoke/go" } },
      async ({ step }) => {
        const good = await step.invoke("good", { function: double, data: { n: 21 } });
        const bad = await step
          .invoke("bad", { function: double, data: { n: 0 } })
          .catch((error: Error) => error.message);
        await step.run("tell", () => void calls.push(`${good} / ${bad}`));
      },
    );
    return [double, caller];
  },
  async check(stage) {
    await stage.send("invoke/go");
    await stage.expectCalls("42 / nothing to double");
  },
};

/** Steps, alone and in parallel, and calls of other functions. */
export const stepsScenarios: Scenario[] = [inOrder, sameId, parallel, chains, sendsEvents, invokes];
