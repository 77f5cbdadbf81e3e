import { setPriority } from "node:os";
import { log } from "@/lib/platform/log";
import type { Engine } from "./engine/engine-options";
import { closeEnrichment } from "./enrichment";
import { runEmbeddedEngine } from "./run-embedded";

/** How often a worker without the lease tries for it, milliseconds. */
const LOOK_AGAIN = 5_000;

/**
 * The worker process: runs the embedded engine and with it all enrichment, so that the web server's event loop only
 * serves people. It ends with the process that started it.
 */
let engine: Engine | null = null;
let ending = false;

/** As `nice` counts: where both want the processor, people who wait at the web server come first. */
const GIVES_WAY = 10;

async function begin(): Promise<void> {
  setPriority(GIVES_WAY);
  engine = await runEmbeddedEngine();
  if (engine) log().info("worker started");
  setInterval(() => void standBy().catch(die), LOOK_AGAIN);
}

/** Takes the engine up when the process that ran it has gone, or when this one lost its lease. */
async function standBy(): Promise<void> {
  if (ending || engine?.isLeader) return;
  engine = await runEmbeddedEngine();
  if (engine) log().info("worker took the engine up");
}

async function end(): Promise<void> {
  if (ending) return;
  ending = true;
  await engine?.stop();
  await closeEnrichment();
  process.exit(0);
}

function die(error: unknown): void {
  log().fatal({ err: error }, "the worker cannot go on");
  process.exit(1);
}

process.once("SIGTERM", () => void end());
process.once("SIGINT", () => void end());
process.once("disconnect", () => void end());
await begin().catch(die);
