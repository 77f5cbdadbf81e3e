import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startModelServer } from "../e2e/fixtures/model-server/start-model-server";
import { startSampleWeb } from "../e2e/fixtures/sample-web/start-sample-web";
import { env } from "../lib/platform/env";
import { migrateDatabase } from "../lib/platform/migrate/migrate-database";
import { sampleRows } from "./sample-rows";

/**
 * Whole jobs through the real pipeline over the sample web, with the delays of real life injected: a page, a search, a
 * model call. Prints JSON: seconds of each job, errors, CPU, memory.
 *   npx tsx bench/jobs.ts --jobs 1 --records 100 --page-ms 1300 --search-ms 1000 --model-ms 3000
 */
const { values } = parseArgs({
  options: {
    jobs: { type: "string", default: "1" },
    records: { type: "string", default: "100" },
    "page-ms": { type: "string", default: "0" },
    "search-ms": { type: "string", default: "0" },
    /** No model server and the template writer when absent. */
    "model-ms": { type: "string" },
  },
});
const jobs = Number(values.jobs);
const records = Number(values.records);
const folder = mkdtempSync(join(tmpdir(), "leadloom-bench-"));
const web = await startSampleWeb({
  delays: { pageMs: Number(values["page-ms"]), searchMs: Number(values["search-ms"]) },
});
const model =
  values["model-ms"] === undefined ? null : await startModelServer({ delayMs: Number(values["model-ms"]) });
Object.assign(env(), {
  DATABASE_URL: `file:${join(folder, "bench.db")}`,
  DATA_DIR: folder,
  LOG_LEVEL: "error",
  SEARCH_BASE_URL: web.url,
  SCRAPE_PROXY_URL: web.url,
  ...(model ? { LLM_PROVIDER: "openai", LLM_API_KEY: "bench", LLM_BASE_URL: model.baseUrl } : {}),
});
await migrateDatabase(env().DATABASE_URL);

// The house reads its settings when its modules are loaded, so these come after.
const { openDefaultTenant } = await import("../lib/access/open-tenant");
const { runEmbeddedEngine } = await import("../inngest/run-embedded");
const { closeEnrichment } = await import("../inngest/enrichment");
const { createSampleJob, waitForJobs } = await import("./sample-job");

const tenant = await openDefaultTenant();
const engine = await runEmbeddedEngine();
const ids: string[] = [];
for (let n = 0; n < jobs; n += 1) {
  const file = join(folder, `leads-${n}.csv`);
  writeFileSync(file, sampleRows(records, n));
  ids.push(await createSampleJob(tenant, file));
}
const memory = watchMemory();
const before = process.cpuUsage();
const result = await waitForJobs(tenant, ids);
const cpu = process.cpuUsage(before);
const cpuSeconds = (cpu.user + cpu.system) / 1e6;
console.log(
  JSON.stringify(
    {
      jobs,
      records,
      ...result,
      cpuSeconds,
      recordsPerCpuSecond: (jobs * records) / cpuSeconds,
      memoryMb: memory.stop(),
    },
    null,
    2,
  ),
);
await engine?.stop();
await closeEnrichment();
await web.close();
await model?.stop();
rmSync(folder, { recursive: true, force: true });
process.exit(0);

/** Resident memory at the quarters of the run and at its peak: flat means that the last quarters do not grow. */
function watchMemory() {
  const samples: number[] = [];
  const timer = setInterval(() => samples.push(process.memoryUsage().rss / 1024 / 1024), 500);
  return {
    stop() {
      clearInterval(timer);
      const at = (share: number) => Math.round(samples[Math.floor((samples.length - 1) * share)] ?? 0);
      return { quarters: [at(0.25), at(0.5), at(0.75), at(1)], peak: Math.round(Math.max(...samples)) };
    },
  };
}
