import { Inngest } from "inngest";
import { createEngine } from "../inngest/engine/engine";
import type { Engine } from "../inngest/engine/engine-options";
import { openTestDb } from "../lib/platform/test-db";

/**
 * The embedded engine's own cost, on SQLite: durable no-op steps per second of CPU (5-step runs, results of 2 KB),
 * and the time from sending an event to the beginning of the first step. Prints JSON.
 * Bars: at least 500 steps per CPU-second, p50 at most 10 ms.
 */
const RUNS = 1000;
const STEPS = 5;
const PROBES = 300;
const RESULT = "x".repeat(2048);

const database = await openTestDb();
const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore };
const client = new Inngest({
  id: "bench",
  isDev: false,
  signingKey: `signkey-bench-${"ab".repeat(16)}`,
  eventKey: "embedded",
  baseUrl: "http://embedded.invalid",
  logger: silent,
  fetch: (url: string | URL | Request, init?: RequestInit) => engine.fetch(url, init),
});

let finished = 0;
const begun = new Map<string, number>();

const load = client.createFunction({ id: "load", triggers: { event: "bench/load" } }, async ({ step }) => {
  for (let n = 0; n < STEPS; n += 1) await step.run(`step ${n}`, () => RESULT);
  finished += 1;
});
const probe = client.createFunction({ id: "probe", triggers: { event: "bench/probe" } }, ({ event, step }) =>
  step.run("first", () => void begun.set(String(event.data.id), performance.now())),
);

const engine: Engine = createEngine({ db: database.db, client, functions: [load, probe], log: silent });

function ignore() {
  return undefined;
}

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

async function measureLatency() {
  const waits: number[] = [];
  for (let n = 0; n < PROBES; n += 1) {
    const sent = performance.now();
    await client.send({ name: "bench/probe", data: { id: `${n}` } });
    await engine.whenIdle();
    waits.push((begun.get(`${n}`) ?? Number.POSITIVE_INFINITY) - sent);
  }
  return { p50Ms: percentile(waits, 0.5), p99Ms: percentile(waits, 0.99) };
}

async function measureThroughput() {
  const events = Array.from({ length: RUNS }, (_, n) => ({ name: "bench/load", data: { n } }));
  const [cpu, wall] = [process.cpuUsage(), performance.now()];
  finished = 0;
  await client.send(events);
  await engine.whenIdle();
  const used = process.cpuUsage(cpu);
  const cpuSeconds = (used.user + used.system) / 1e6;
  const wallSeconds = (performance.now() - wall) / 1000;
  const steps = finished * STEPS;
  return {
    runs: finished,
    cpuSeconds,
    wallSeconds,
    stepsPerCpuSecond: steps / cpuSeconds,
    stepsPerSecond: steps / wallSeconds,
  };
}

await engine.start();
await measureThroughput(); // Warms up the compiler.
const throughput = await measureThroughput();
const latency = await measureLatency();
console.log(
  JSON.stringify({
    bench: "engine",
    ...throughput,
    eventToFirstStep: latency,
    rssMb: Math.round(process.memoryUsage().rss / 1e6),
    bars: { stepsPerCpuSecond: 500, p50Ms: 10 },
  }),
);
await engine.stop();
await database.close();
