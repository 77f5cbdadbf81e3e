import "./settings";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startSampleWeb } from "../e2e/fixtures/sample-web/start-sample-web";
import { dataPath, env } from "../lib/platform/env";
import { migrateDatabase } from "../lib/platform/migrate/migrate-database";
import { addToHistory, readHistory } from "./eval/history";
import { evalTable } from "./eval/table";

/**
 * `npm run eval`: the sample leads, whose truth is known, through the configured model, in a database of its own. Prints
 * how much of it passed the evidence gate, what was found, what it cost and how long it took, beside earlier runs.
 *   npm run eval -- --note "shorter prompt" --variants 2 --json
 */
const { values } = parseArgs({
  options: {
    note: { type: "string", default: "" },
    variants: { type: "string", default: "2" },
    /** How many earlier runs are shown. */
    last: { type: "string", default: "4" },
    json: { type: "boolean", default: false },
  },
});
const history = dataPath("eval-history.jsonl");
const folder = mkdtempSync(join(tmpdir(), "leadloom-eval-"));
const web = await startSampleWeb();
Object.assign(env(), {
  DATABASE_URL: `file:${join(folder, "eval.db")}`,
  DATA_DIR: folder,
  LOG_LEVEL: "error",
  INNGEST_BASE_URL: undefined,
  INNGEST_EVENT_KEY: undefined,
  SEARCH_PROVIDER: "sample",
  SEARCH_BASE_URL: web.url,
  SCRAPE_PROXY_URL: web.url,
});
await migrateDatabase(env().DATABASE_URL);

// The house reads its settings when its modules are loaded, so these come after.
const { runGoldenSet } = await import("./eval/run-golden-set");
const result = await runGoldenSet({ variants: Number(values.variants), note: values.note });
await web.close();
rmSync(folder, { recursive: true, force: true });

const earlier = readHistory(history);
addToHistory(history, result);
if (values.json) console.log(JSON.stringify(result));
else {
  console.log(evalTable([...earlier.slice(-Number(values.last)), result]));
  console.log(`\nKept in ${history}`);
}
process.exit(0);
