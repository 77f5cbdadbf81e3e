import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isRewrite } from "../e2e/fixtures/model-server/answer-rewrite";
import { startModelServer } from "../e2e/fixtures/model-server/start-model-server";
import { startSampleWeb } from "../e2e/fixtures/sample-web/start-sample-web";
import type { Forecast } from "../lib/models/job/shape";
import { env } from "../lib/platform/env";
import { migrateDatabase } from "../lib/platform/migrate/migrate-database";
import { FRESH } from "./forecast/fresh-runs";
import { JUDGES, RUNS } from "./forecast/runs";
import { varyModel } from "./forecast/vary-model";

/**
 * Ten varied campaigns as people run them: the first ten rows, the forecast, the rest; then forecast against actual. The
 * bar: within 15 % of P50 and under P95 in at least nine of ten. Each is foretold twice: as a team's first campaign, and
 * after one earlier campaign of the same model over another list.
 *   npx tsx bench/forecast.ts [--seed 1] [--judge | --fresh]
 */
const { values } = parseArgs({
  options: {
    seed: { type: "string", default: "1" },
    judge: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
  },
});
const runs = values.fresh ? FRESH : values.judge ? JUDGES : RUNS;
const folder = mkdtempSync(join(tmpdir(), "leadloom-bench-"));
const web = await startSampleWeb({});
const { options, become } = varyModel();
const model = await startModelServer(options);
Object.assign(env(), {
  DATABASE_URL: `file:${join(folder, "bench.db")}`,
  DATA_DIR: folder,
  LOG_LEVEL: "silent",
  SEARCH_BASE_URL: web.url,
  SCRAPE_PROXY_URL: web.url,
  LLM_API_KEY: "bench",
  LLM_BASE_URL: model.baseUrl,
});
await migrateDatabase(env().DATABASE_URL);

// The house reads its settings when its modules are loaded, so these come after.
const { openDefaultTenant } = await import("../lib/access/open-tenant");
const { runEmbeddedEngine } = await import("../inngest/run-embedded");
const { closeEnrichment } = await import("../inngest/enrichment");
const { runCampaign, runEarlier, forget } = await import("./forecast/run-campaign");

/** How far the actual was from P50, and whether the forecast held. */
function judged({ costUsdP50, costUsdP95 }: Forecast, costUsd: number) {
  const off = costUsd / (costUsdP50 ?? 0) - 1;
  const holds = Math.abs(off) <= 0.15 && costUsd <= (costUsdP95 ?? 0);
  return { costUsdP50, costUsdP95, off: `${(off * 100).toFixed(1)} %`, holds };
}

const tenant = await openDefaultTenant();
const engine = await runEmbeddedEngine();
const good = { first: 0, later: 0 };
for (const [index, run] of runs.entries()) {
  const seed = Number(values.seed) * 1000 + index;
  const { provider, cheap, strong } = run.writers;
  Object.assign(env(), { LLM_PROVIDER: provider, LLM_CHEAP_MODEL: cheap, LLM_MODEL: strong });
  await closeEnrichment();
  become(run, seed + 500_000);
  await runEarlier(tenant, run, seed + 500_000);
  become(run, seed);
  const before = model.requests.length;
  const { first, later, costUsd, failed, seconds } = await runCampaign(tenant, run, seed);
  const rewrites = model.requests.slice(before).filter(isRewrite).length;
  const told = { first: judged(first, costUsd), later: judged(later, costUsd) };
  if (told.first.holds) good.first += 1;
  if (told.later.holds) good.later += 1;
  const time = { secondsP50: later.secondsP50, secondsP95: later.secondsP95, seconds };
  console.log(JSON.stringify({ ...run, writers: cheap, costUsd, failed, rewrites, ...told, time }));
  await forget(tenant);
}
console.log(
  `within 15 % of P50 and under P95, of ${runs.length}: ${good.first} as a first campaign, ${good.later} after another`,
);
await engine?.stop();
await closeEnrichment();
await web.close();
await model.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(good.first >= 0.9 * runs.length ? 0 : 1);
