import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "../../lib/platform/env";
import { openTestDb, type TestDatabase } from "../../lib/platform/test-db";

export interface SharedPlace extends TestDatabase {
  /** For the app that is started over it. */
  settings: Record<string, string>;
}

/** A database and a data folder that a journey fills itself and an app is started over: both have the same keys. */
export async function openSharedPlace(open = openTestDb): Promise<SharedPlace> {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-place-"));
  // Other journeys of this process may have set keys of their own.
  Object.assign(env(), { DATA_DIR: folder, SECRETS_KEY: undefined, SECRETS_PREVIOUS_KEY: undefined });
  const opened = await open();
  return {
    ...opened,
    settings: { DATA_DIR: folder, DATABASE_URL: opened.url, API_RATE_LIMIT: "100000000" },
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
