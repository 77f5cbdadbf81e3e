import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { takeServer } from "@/lib/access/first-run";
import { openDb } from "@/lib/platform/db";
import { type AppUnderTest, startApp } from "../e2e/app/start-app";
import { OWNER } from "../e2e/app/take-server";

export interface ServedApp extends AppUnderTest {
  key: string;
  /** Headers of a program that has a key. */
  headers: { authorization: string };
  /** Headers of a browser that the owner is signed in with, on one of our pages. */
  browser: { cookie: string; "sec-fetch-site": string };
  /** Most memory that the web server has ever held, megabytes. */
  webPeakMb(): number;
  webMb(): number;
  /** Processor time that the web server has used, milliseconds. */
  webCpuMs(): number;
}

/** The built app as `npm run up` starts it, with an API key whose requests are not limited. */
export async function serveApp(settings: Record<string, string> = {}): Promise<ServedApp> {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-bench-"));
  const place = { DATA_DIR: folder, DATABASE_URL: `file:${join(folder, "bench.db")}` };
  const app = await startApp({ ...place, API_RATE_LIMIT: "100000000", ...settings });
  const made = execFileSync("npx", ["tsx", "scripts/cli.ts", "keys", "create", "--name", "bench", "--json"], {
    env: { ...process.env, ...place, ...settings },
    encoding: "utf8",
  });
  const { key } = JSON.parse(made) as { key: string };
  const token = await signIn(place.DATABASE_URL);
  await untilIdle(app.url, key);
  const pid = webServerPid(new URL(app.url).port);
  return {
    ...app,
    key,
    headers: { authorization: `Bearer ${key}` },
    browser: { cookie: `leadloom=${token}`, "sec-fetch-site": "same-origin" },
    webPeakMb: () => memory(pid, "VmHWM"),
    webMb: () => memory(pid, "VmRSS"),
    webCpuMs: () => cpuMs(pid),
  };
}

/** Makes the owner's account the way the first visit does. @returns what the browser keeps */
async function signIn(databaseUrl: string): Promise<string> {
  const db = await openDb(databaseUrl);
  const workspace = { name: OWNER.workspace, slug: "fernhill" };
  const token = await takeServer(
    db,
    { ...OWNER, workspace, setupCode: "" },
    { userAgent: "bench", address: "" },
    new Date(),
  );
  await db.$disconnect();
  return token;
}

/** Waits for the sample campaign of the first start to end, which would be measured with everything else. */
async function untilIdle(url: string, key: string): Promise<void> {
  for (;;) {
    const answer = await fetch(`${url}/api/v1/jobs?status=running`, {
      headers: { authorization: `Bearer ${key}` },
    });
    const { items } = (await answer.json()) as { items: unknown[] };
    if (items.length === 0) return;
    await wait(250);
  }
}

/** The web server that was given a port, found among the processes of this machine. Linux only. */
function webServerPid(port: string): string {
  const read = (pid: string, file: string) => {
    try {
      return readFileSync(`/proc/${pid}/${file}`, "utf8");
    } catch {
      return ""; // it has ended, or is another user's
    }
  };
  const isOurs = (pid: string) =>
    read(pid, "cmdline").includes("next-server") && read(pid, "environ").includes(`PORT=${port}\0`);
  const pid = readdirSync("/proc").find((name) => /^\d+$/.test(name) && isOurs(name));
  if (pid === undefined) throw new Error(`No web server listens on ${port}`);
  return pid;
}

/** Of all its threads; the kernel counts hundredths of a second. */
function cpuMs(pid: string): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /, "")
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

function memory(pid: string, field: string): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? Number.NaN) / 1024);
}
