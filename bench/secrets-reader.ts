import { setImmediate as nextTurn } from "node:timers/promises";
import { readSourceSecrets } from "../lib/models/custom-source/secret.store";
import { openDb } from "../lib/platform/db";
import { env } from "../lib/platform/env";

/** What a reader of `bench/secrets.ts` is told to read. */
export interface ReaderTask {
  dataDir: string;
  url: string;
  workspaces: number;
  perWorkspace: number;
  secret: string;
}

/** What it has seen so far. */
export interface ReaderReport {
  reads: number;
  wrong: number;
  slowestMs: number;
}

/** Reads a workspace's secrets over and over, as a process that has just started would, and tells after each. */
async function readAlong({ dataDir, url, workspaces, perWorkspace, secret }: ReaderTask): Promise<void> {
  Object.assign(env(), { DATA_DIR: dataDir, SECRETS_KEY: undefined, SECRETS_PREVIOUS_KEY: undefined });
  const report: ReaderReport = { reads: 0, wrong: 0, slowestMs: 0 };
  for (let number = 0; ; number = (number + 7) % workspaces) {
    const db = await openDb(url);
    const began = performance.now();
    const secrets = await readSourceSecrets({ db, workspaceId: `w${number}` });
    report.slowestMs = Math.max(report.slowestMs, performance.now() - began);
    report.reads += secrets.size;
    if (secrets.size !== perWorkspace) report.wrong += 1;
    for (const read of secrets.values()) if (read !== secret) report.wrong += 1;
    await db.$disconnect();
    process.send?.(report);
    // The driver answers at once: without a turn of the loop nothing would be sent.
    await nextTurn();
  }
}

process.once("message", (task: ReaderTask) => void readAlong(task));
