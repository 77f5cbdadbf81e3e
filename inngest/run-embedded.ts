import { openDefaultDb } from "@/lib/access/open-tenant";
import { env } from "@/lib/platform/env";
import { AppError } from "@/lib/platform/errors";
import { inngest } from "./client";
import { setEngineFetch } from "./embedded-fetch";
import { createEngine } from "./engine/engine";
import type { Engine } from "./engine/engine-options";
import { functions } from "./registry";

const DAY = 86_400_000;

/**
 * Starts the embedded engine in this process.
 * @returns null when another live process runs it for this database: what is sent goes to that one
 */
export async function runEmbeddedEngine(): Promise<Engine | null> {
  const settings = env();
  const engine = createEngine({
    db: await openDefaultDb(),
    client: inngest,
    functions,
    workers: settings.WORKSPACE_CONCURRENCY,
    retentionMs: settings.RUN_RETENTION_DAYS * DAY,
  });
  try {
    await engine.start();
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict") return null;
    throw error;
  }
  setEngineFetch(engine.fetch);
  return engine;
}
