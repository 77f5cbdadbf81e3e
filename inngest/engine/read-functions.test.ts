import { Inngest, type InngestFunction } from "inngest";
import { describe, expect, it } from "vitest";
import { readFunctions } from "./read-functions";
import { makeSdkHandler } from "./sdk-handler";

const client = new Inngest({ id: "app", isDev: false, signingKey: "signkey-test-abcd", eventKey: "e" });
type Options = Parameters<typeof client.createFunction>[0];

function read(options: Partial<Options> & { id: string }) {
  const made: InngestFunction.Any = client.createFunction(
    { triggers: { event: "go" }, ...options } as Options,
    () => undefined,
  );
  return readFunctions(makeSdkHandler(client, [made]));
}

describe("readFunctions", () => {
  it("reads what the engine supports", async () => {
    const [config, failure] = await read({
      id: "all",
      retries: 2,
      concurrency: [{ key: "event.data.a", limit: 2 }, { limit: 9 }],
      throttle: { limit: 1, period: "1m" },
      cancelOn: [{ event: "stop", match: "data.id" }],
      onFailure: () => undefined,
    });
    expect(config).toMatchObject({
      id: "app-all",
      concurrency: [{ key: "event.data.a", limit: 2 }, { limit: 9 }],
      cancel: [{ event: "stop", if: "event.data.id == async.data.id" }],
    });
    expect(failure?.id).toBe("app-all-failure");
  });

  it.each<[string, Partial<Options>]>([
    ["batchEvents", { batchEvents: { maxSize: 2, timeout: "1s" } }],
    ["debounce", { debounce: { period: "1s" } }],
    ["singleton", { singleton: { mode: "skip" } }],
    ["priority", { priority: { run: "1" } }],
    ["timeouts", { timeouts: { start: "1s" } }],
    ["concurrency", { concurrency: { limit: 1, key: "event.data.a", scope: "account" } }],
    ["concurrency", { concurrency: { limit: 1, scope: "env" } }],
    ["wildcards", { triggers: { event: "app/*" } }],
    ["triggers", { triggers: { cron: "* * * * *", jitter: "5s" } as Options["triggers"] }],
    ["event.data. cannot", { idempotency: "event.data." }],
    ["61 * * * *", { triggers: { cron: "61 * * * *" } }],
  ])("refuses %s, by the function's name", async (option, options) => {
    const refusal = read({ id: "odd", ...options });
    await expect(refusal).rejects.toThrow(/app-odd/);
    await expect(refusal).rejects.toThrow(option.replace(" cannot", '" cannot'));
  });
});
