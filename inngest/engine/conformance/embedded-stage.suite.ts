import { Inngest, type InngestFunction } from "inngest";
import { expect, vi } from "vitest";
import type { TestDatabaseKind } from "@/lib/platform/test-db";
import { createEngine } from "../engine";
import type { Engine } from "../engine-options";
import type { Stage } from "./stage";

/** Long enough for a busy machine; scenarios end much sooner. */
const PATIENCE_MS = 15_000;

/** An SDK client whose calls go to an engine in this process, as the app's own. */
export function embeddedClient(engine: () => Engine, checkpointing = true): Inngest.Any {
  return new Inngest({
    id: "test",
    isDev: false,
    signingKey: `signkey-test-${"ab".repeat(16)}`,
    eventKey: "embedded",
    baseUrl: "http://embedded.invalid",
    checkpointing,
    logger: { debug: ignore, info: ignore, warn: ignore, error: ignore },
    fetch: (url: string | URL | Request, init?: RequestInit) => engine().fetch(url, init),
  });
}

/** Steps that fail on purpose would fill the output. */
const ignore = () => undefined;

/** Waits until the calls, sorted, are these, and stay so for a moment. */
export async function expectSorted(
  calls: string[],
  expected: string[],
  timeout = PATIENCE_MS,
): Promise<void> {
  const matches = () => expect([...calls].sort()).toEqual([...expected].sort());
  await vi.waitFor(matches, { timeout, interval: 5 });
}

/** A stage on the embedded engine with a clock that can be moved. */
export async function openEmbeddedStage(
  kind: TestDatabaseKind,
  checkpointing: boolean,
  functions: (stage: Stage) => InngestFunction.Any[],
) {
  const database = await kind.open();
  const calls: string[] = [];
  let ahead = 0;
  const client = embeddedClient(() => engine, checkpointing);
  const stage: Stage = {
    client,
    calls,
    send: async (name, data = {}, id) => void (await client.send({ name, data, ...(id && { id }) })),
    async advance(ms) {
      ahead += ms;
      engine.wake();
    },
    settle: () => engine.whenIdle(),
    async expectCalls(...expected) {
      await expectSorted(calls, expected);
      await engine.whenIdle();
      await expectSorted(calls, expected, 1000);
    },
  };
  const engine: Engine = createEngine({
    db: database.db,
    client,
    functions: functions(stage),
    clock: { now: () => Date.now() + ahead },
    log: { info: ignore, warn: ignore, error: ignore },
  });
  await engine.start();
  const close = async () => {
    await engine.stop();
    await database.close();
  };
  return { stage, engine, db: database.db, close };
}
