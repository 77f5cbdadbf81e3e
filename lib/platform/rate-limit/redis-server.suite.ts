import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { freePort } from "@/lib/platform/free-port.suite";

const PLACES = ["/usr/bin/redis-server", "/usr/local/bin/redis-server", "/opt/homebrew/bin/redis-server"];

/** The Redis server program of this machine, or undefined. */
export function findRedis(): string | undefined {
  return PLACES.find((place) => existsSync(place));
}

export interface TestRedis {
  url: string;
  /** Ends it the way a power cut does. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Keeps its connections and answers nothing. */
  freeze(): void;
  thaw(): void;
}

/** A throw-away Redis server on loopback that keeps nothing. */
export async function startTestRedis(program: string): Promise<TestRedis> {
  const port = await freePort();
  let child = await run(program, port);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: () => end(child),
    start: async () => {
      child = await run(program, port);
    },
    freeze: () => child.kill("SIGSTOP"),
    thaw: () => child.kill("SIGCONT"),
  };
}

async function run(program: string, port: number): Promise<ChildProcess> {
  const options = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  const child = spawn(program, options, { stdio: ["ignore", "pipe", "inherit"] });
  process.once("exit", () => child.kill("SIGKILL"));
  await new Promise<void>((resolve, reject) => {
    const lines = createInterface({ input: child.stdout });
    lines.on("line", (line) => line.includes("eady to accept connections") && resolve());
    lines.on("close", () => reject(new Error("The test Redis did not start")));
  });
  return child;
}

function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}
