import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../../lib/platform/free-port.suite";

/** How long an app that was told to end may take for it, milliseconds. */
const PATIENCE = 15_000;

export interface AppUnderTest {
  url: string;
  /** Where it keeps its files and the key of its secrets. */
  dataDir: string;
  /** Ends everything the way a power cut does. */
  kill(): Promise<void>;
  /** Starts again over the same data, at the same address. */
  restart(): Promise<void>;
  /** Ends it the way Ctrl-C does, and removes its data. @throws Error when it does not end by itself */
  stop(): Promise<void>;
}

/**
 * Starts the built app as `npm run up` does, on a free port over an empty data folder. Nothing of the developer's own
 * settings reaches it: what stands in for the web and the model is always the built-in one.
 * @param log where it logs to: our own standard error, or an open file
 */
export async function startApp(
  settings: Record<string, string> = {},
  log: number | "inherit" = "inherit",
): Promise<AppUnderTest> {
  const folder = await mkdtemp(join(tmpdir(), "leadloom-e2e-"));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const begin = async () => {
    const child = run({ ...OWN_SETTINGS, ...placeOf(folder, port), ...settings }, log);
    await untilRunning(child);
    return child;
  };
  let child = await begin();
  return {
    url,
    dataDir: folder,
    kill: async () => {
      killGroup(child);
      await ended(child);
    },
    restart: async () => {
      child = await begin();
    },
    stop: async () => {
      const ended = await endGently(child);
      await rm(folder, { recursive: true, force: true });
      if (!ended) throw new Error(`The app did not end within ${PATIENCE} ms of SIGTERM`);
    },
  };
}

/** Empty counts as not set, and keeps a developer's `.env` from being read for it. */
const OWN_SETTINGS = {
  NODE_ENV: "production",
  LOG_LEVEL: "error",
  HOST: "127.0.0.1",
  APP_URL: "",
  INNGEST_BASE_URL: "",
  INNGEST_EVENT_KEY: "",
  INNGEST_SIGNING_KEY: "",
  SEARCH_PROVIDER: "sample",
  SEARCH_BASE_URL: "",
  SCRAPE_PROXY_URL: "",
  LLM_PROVIDER: "template",
  OUTBOUND_ALLOW: "",
  REDIS_URL: "",
  SMTP_URL: "",
  MAIL_FROM: "",
  TRUSTED_PROXIES: "",
  ALLOW_PLAINTEXT_HOSTS: "",
  // Journeys knock by the thousand, all from one address; the one about limits sets its own.
  WORKSPACE_RATE_LIMIT: "100000000",
  ADDRESS_RATE_LIMIT: "100000000",
  DOOR_RATE_LIMIT: "100000000",
};

function placeOf(folder: string, port: number): Record<string, string> {
  return { PORT: String(port), DATA_DIR: folder, DATABASE_URL: `file:${join(folder, "leadloom.db")}` };
}

/** A group of its own, so that all its processes can be ended at once; it does not outlive the journeys' own process. */
function run(settings: Record<string, string>, log: number | "inherit"): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts"], {
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", log],
    detached: true,
  });
  const endWithUs = () => killGroup(child);
  process.once("exit", endWithUs);
  child.once("exit", () => process.off("exit", endWithUs));
  return child;
}

/** Waits for the words that a person would wait for: every part is ready and the sample campaign is under way. */
async function untilRunning(child: ChildProcess): Promise<void> {
  if (child.stdout === null) throw new Error("The app has no output");
  const lines = createInterface({ input: child.stdout });
  await new Promise<void>((resolve, reject) => {
    lines.on("line", (line) => line.startsWith("Leadloom is running") && resolve());
    lines.on("close", () => reject(new Error("The app ended early. Was it built? Run `npx next build`.")));
  });
}

async function endGently(child: ChildProcess): Promise<boolean> {
  if (hasEnded(child)) return true;
  child.kill("SIGTERM");
  await Promise.race([ended(child), wait(PATIENCE, undefined, { ref: false })]);
  if (hasEnded(child)) return true;
  killGroup(child);
  return false;
}

function killGroup(child: ChildProcess): void {
  if (child.pid !== undefined && !hasEnded(child)) process.kill(-child.pid, "SIGKILL");
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function ended(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}
