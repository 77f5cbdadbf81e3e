import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { Inngest, type InngestFunction } from "inngest";
import { serve } from "inngest/node";
import { expectSorted } from "./embedded-stage.suite";
import type { Stage } from "./stage";

const PATIENCE_MS = 60_000;
/** A server has no sign of being idle; this long is enough for its queue to look a few times. */
const SETTLE_MS = 1500;

export interface InngestServer {
  url: string;
  eventKey: string;
  signingKey: string;
}

/** A stage on a real Inngest server: functions are served over HTTP and registered there; time is real time. */
export async function openServerStage(
  server: InngestServer,
  checkpointing: boolean,
  functions: (stage: Stage) => InngestFunction.Any[],
) {
  const calls: string[] = [];
  const client = new Inngest({
    id: `test-${Date.now()}`,
    isDev: false,
    baseUrl: server.url,
    eventKey: server.eventKey,
    signingKey: server.signingKey,
    checkpointing,
  });
  const stage: Stage = {
    client,
    calls,
    send: async (name, data = {}, id) => void (await client.send({ name, data, ...(id && { id }) })),
    advance: (ms) => delay(ms),
    settle: () => delay(SETTLE_MS),
    async expectCalls(...expected) {
      await expectSorted(calls, expected, PATIENCE_MS);
      await delay(SETTLE_MS);
      await expectSorted(calls, expected, 1000);
    },
  };
  const http = createServer(serve({ client, functions: functions(stage) }));
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  const { port } = http.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}/api/inngest`, { method: "PUT" });
  if (!answer.ok) throw new Error(`The server did not take the functions: ${await answer.text()}`);
  const close = () => new Promise<void>((resolve) => void http.close(() => resolve()));
  return { stage, close };
}
