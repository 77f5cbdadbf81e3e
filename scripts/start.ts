import "./settings";
import { type ChildProcess, fork } from "node:child_process";
import { resumeInterrupted } from "../inngest/jobs/resume-interrupted";
import { openDefaultTenant } from "../lib/access/open-tenant";
import { findChromium } from "../lib/adapters/web/browser/find-chromium";
import { listWorkspaceIds } from "../lib/models/workspace/store";
import { env, usesEmbeddedEngine } from "../lib/platform/env";
import { migrateDatabase } from "../lib/platform/migrate/migrate-database";
import { describeSetup } from "../lib/platform/stand-ins";
import { startSampleWebIfAsked } from "./sample-web";
import { openSampleCampaign } from "./start/open-sample-campaign";
import { prepareFirstRun } from "./start/prepare-first-run";
import { registerFunctions } from "./start/register-functions";
import { waitUntilHealthy } from "./start/wait-until-healthy";

/**
 * Runs Leadloom on one machine: the web server, the worker beside it, and the sample web while that stands in for the
 * real one. Ctrl-C ends all of them; what was under way goes on at the next start.
 */
const settings = env();
const origin = settings.APP_URL ?? `http://localhost:${settings.PORT}`;
/** Even when this process is killed, no web server stays behind and holds the port; the worker sees to that itself. */
const END_WITH_PARENT = "data:text/javascript,process.once('disconnect',()=>process.exit())";
/**
 * Node lets garbage pile up to a share of what a heap may grow to, and that share is gigabytes on a large machine: a bound
 * keeps memory small at no cost in time. What lives at once is far below it.
 */
const HEAP = "--max-old-space-size=1024";
/** How long what runs may take to end by itself, milliseconds. */
const GRACE = 10_000;
const children = new Map<string, ChildProcess>();
let ending = false;

await migrateDatabase(settings.DATABASE_URL);
await startSampleWebIfAsked();
const firstRun = await prepareFirstRun(settings);

const childEnv = {
  ...process.env,
  NODE_ENV: "production" as const,
  PORT: String(settings.PORT),
  NEXT_TELEMETRY_DISABLED: "1",
  ...(firstRun.setupCode ? { SETUP_CODE: firstRun.setupCode } : {}),
  ...(settings.SEARCH_BASE_URL ? { SEARCH_BASE_URL: settings.SEARCH_BASE_URL } : {}),
  ...(settings.SCRAPE_PROXY_URL ? { SCRAPE_PROXY_URL: settings.SCRAPE_PROXY_URL } : {}),
};

function run(name: string, module: string, args: string[], execArgv: string[]): void {
  const child = fork(module, args, {
    env: childEnv,
    execArgv,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  children.set(name, child);
  const startedAt = Date.now();
  child.on("exit", (code) => {
    children.delete(name);
    if (ending) return void finish();
    console.error(`The ${name} stopped (${code ?? "killed"}); starting it again.`);
    // One that cannot even start must not spin.
    setTimeout(() => run(name, module, args, execArgv), Date.now() - startedAt < 5_000 ? 3_000 : 200);
  });
}

function end(): void {
  // A second Ctrl-C does not wait.
  if (ending) process.exit(130);
  ending = true;
  console.log("\nStopping. What was under way goes on at the next start.");
  for (const [name, child] of children) {
    child.kill("SIGTERM");
    setTimeout(() => cutOff(name), GRACE).unref();
  }
  finish();
}

/** An open browser, or a page that never ends, must not hold up the end: a step that is cut off is done again. */
function cutOff(name: string): void {
  if (children.get(name)?.kill("SIGKILL"))
    console.error(`The ${name} did not end by itself and was cut off.`);
}

function finish(): void {
  if (children.size === 0) process.exit(0);
}

process.on("SIGINT", end);
process.on("SIGTERM", end);

const nextStart = ["start", "-p", String(settings.PORT), "-H", settings.HOST];
run("web server", "node_modules/next/dist/bin/next", nextStart, [HEAP, "--import", END_WITH_PARENT]);
if (usesEmbeddedEngine(settings)) run("worker", "inngest/worker.ts", [], [HEAP, "--import", "tsx"]);

const local = `http://localhost:${settings.PORT}`;
await waitUntilHealthy(`${local}/api/health`);
if (!usesEmbeddedEngine(settings))
  await registerFunctions(local, settings.INNGEST_BASE_URL ?? "Inngest Cloud");
const { db } = await openDefaultTenant();
for (const workspaceId of await listWorkspaceIds(db))
  await resumeInterrupted({ db, workspaceId }, new Date());
const sample = settings.SEARCH_PROVIDER === "sample" ? await openSampleCampaign() : null;

console.log(`\nLeadloom is running: ${origin}`);
if (firstRun.pending) console.log("Open it to make the first account, which will own the workspace.");
if (firstRun.setupCode) console.log(`It asks for this setup code: ${firstRun.setupCode}`);
if (sample) console.log(`The sample campaign is under way: ${origin}/jobs/${sample}`);
console.log("");
for (const { part, now, standsIn, connect } of describeSetup(
  settings,
  findChromium(settings.CHROMIUM_PATH),
)) {
  console.log(
    `  ${part.padEnd(9)} ${now}${standsIn ? `\n            to connect the real thing: ${connect}` : ""}`,
  );
}
console.log("\nCtrl-C stops it.");
