import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ObedientModel } from "@/e2e/fixtures/model-server/obey-attacker";
import { startModelServer } from "@/e2e/fixtures/model-server/start-model-server";
import { closeEnrichment, makeEnrichment, setEnrichment } from "@/inngest/enrichment";
import { runEmbeddedEngine } from "@/inngest/run-embedded";
import { openWorkspace } from "@/lib/models/filled-workspace.suite";
import { setDb } from "@/lib/platform/db";
import { env, parseEnv } from "@/lib/platform/env";
import type { TestDatabase } from "@/lib/platform/test-db";
import { type HostileSite, MODEL_SETTINGS } from "./hostile-site";
import { startHostileWeb } from "./start-hostile-web";

/** The whole house in this process, with a hostile web around it and a model that obeys whoever writes on it. */
export async function openAttackedHouse(
  database: TestDatabase,
  sites: HostileSite[],
  { answer }: ObedientModel,
) {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-attacks-"));
  const web = await startHostileWeb(sites);
  const model = await startModelServer({ answer });
  Object.assign(env(), { DATA_DIR: folder, LOG_LEVEL: "silent" });
  setDb(database.db);
  const outside = { SEARCH_PROVIDER: "sample", SEARCH_BASE_URL: web.url, SCRAPE_PROXY_URL: web.url };
  const writer = { ...MODEL_SETTINGS, LLM_BASE_URL: model.baseUrl };
  setEnrichment(makeEnrichment(parseEnv({ ...outside, ...writer, MAX_CONCURRENT_SCRAPES: "16" })));
  const tenant = await openWorkspace(database.db, "attacked");
  const engine = await runEmbeddedEngine();
  return {
    tenant,
    model,
    async close(): Promise<void> {
      await engine?.stop();
      await closeEnrichment();
      await model.stop();
      await web.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
