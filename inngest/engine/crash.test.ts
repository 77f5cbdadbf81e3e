import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterEach, expect, it } from "vitest";
import { openTestDb } from "@/lib/platform/test-db";
import { storeEventsForEngine } from "./store-events";

const RUNS = 24;
const KILLS = 3;
const ORDER = ["a", "b", "c1", "c2", "d"];
const child = fileURLToPath(new URL("./crash-child.suite.ts", import.meta.url));
const processes: ChildProcess[] = [];

afterEach(() => {
  for (const one of processes) one.kill("SIGKILL");
});

async function startChild(url: string, file: string): Promise<ChildProcess> {
  const one = fork(child, [url, file], { execArgv: ["--import", "tsx"], stdio: "inherit" });
  processes.push(one);
  await once(one, "message");
  return one;
}

/** What each run did, in order. */
function readSteps(file: string): Map<string, string[]> {
  const steps = new Map<string, string[]>();
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const [run = "", step = ""] = line.split(" ");
    steps.set(run, [...(steps.get(run) ?? []), step]);
  }
  return steps;
}

/** A step that is repeated after a later one of its run had been done before. */
function findRerun(steps: string[]): string | undefined {
  const stage = (step: string) => step.slice(0, 1);
  return steps.find((step, at) => steps.slice(0, at).some((earlier) => stage(earlier) > stage(step)));
}

it("loses nothing and repeats no completed step when it is killed again and again", {
  timeout: 90_000,
}, async () => {
  const { db, url, close } = await openTestDb();
  const file = `${url.replace("file:", "")}.steps`;
  writeFileSync(file, "");
  await storeEventsForEngine(
    db,
    Array.from({ length: RUNS }, (_, n) => ({ name: "walk", data: { n } })),
  );
  for (let kill = 0; kill < KILLS; kill += 1) {
    const one = await startChild(url, file);
    await delay(150 + kill * 120);
    one.kill("SIGKILL");
    await once(one, "exit");
  }
  await startChild(url, file);
  await expect
    .poll(() => db.engineRun.count({ where: { status: "completed" } }), { timeout: 60_000, interval: 100 })
    .toBe(RUNS);
  const steps = readSteps(file);
  expect(steps.size).toBe(RUNS);
  for (const done of steps.values()) {
    expect([...new Set(done)].sort()).toEqual(ORDER);
    expect(findRerun(done)).toBeUndefined();
  }
  const total = [...steps.values()].flat().length;
  expect(total).toBeLessThanOrEqual(RUNS * ORDER.length + KILLS * 8);
  for (const one of processes) one.kill("SIGKILL");
  await close();
});
