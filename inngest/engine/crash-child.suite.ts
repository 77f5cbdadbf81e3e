import { appendFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { openDb } from "@/lib/platform/db";
import { embeddedClient } from "./conformance/embedded-stage.suite";
import { createEngine } from "./engine";
import type { Engine } from "./engine-options";

/**
 * The process that the crash test kills: runs the engine on a database and writes a line to a file for each step it
 * runs. Arguments: database URL, file.
 */
const [url = "", file = ""] = process.argv.slice(2);
const tell = (line: string) => appendFileSync(file, `${line}\n`);
const client = embeddedClient(() => engine);

const walk = client.createFunction({ id: "walk", triggers: { event: "walk" } }, async ({ event, step }) => {
  const run = (name: string) =>
    step.run(name, async () => {
      tell(`${event.data.n} ${name}`);
      await delay(Math.random() * 20);
      return name;
    });
  await run("a");
  await run("b");
  await step.sleep("nap", "1s");
  await Promise.all([run("c1"), run("c2")]);
  await run("d");
});

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const engine: Engine = createEngine({ db: await openDb(url), client, functions: [walk], log, workers: 8 });
await engine.start();
process.send?.("started");
