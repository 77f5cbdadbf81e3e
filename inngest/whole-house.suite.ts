import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import Papa from "papaparse";
import { expect, vi } from "vitest";
import { type ModelServerOptions, startModelServer } from "@/e2e/fixtures/model-server/start-model-server";
import { sampleCompanies } from "@/e2e/fixtures/sample-web/sample-company";
import { startSampleWeb } from "@/e2e/fixtures/sample-web/start-sample-web";
import { openDefaultTenant } from "@/lib/access/open-tenant";
import type { CampaignInput } from "@/lib/models/campaign/shape";
import type { JobStatus } from "@/lib/models/job/shape";
import { getJob } from "@/lib/models/job/store";
import { receiveUpload } from "@/lib/models/upload/receive-upload";
import { guessMapping } from "@/lib/pipeline/import-leads/guess-mapping";
import { SAMPLE_CAMPAIGN } from "@/lib/pipeline/import-leads/sample";
import { setDb } from "@/lib/platform/db";
import { env, parseEnv } from "@/lib/platform/env";
import type { TestDatabaseKind } from "@/lib/platform/test-db";
import { closeEnrichment, makeEnrichment, setEnrichment } from "./enrichment";
import { createJob } from "./jobs/create-job";
import { runEmbeddedEngine } from "./run-embedded";

const PATIENCE_MS = 45_000;

export interface HouseOptions {
  /** A model server that writes; without it the template writer does. */
  model?: ModelServerOptions;
  /** How long a page of the sample web takes, milliseconds. */
  pageMs?: number;
}

/** Cells of a file. */
type Row = (string | undefined)[];

/** Sites that take their time, by scripts or on purpose. */
const SLOW = new Set(["script-only", "script-data", "slow", "crawl-delay"]);

/** People at the companies of the sample web, each once; at the quick sites only, unless all are wanted. */
function leadRows(count: number, all: boolean): Row[] {
  const companies = sampleCompanies.filter(({ quirks }) => all || !quirks.some((quirk) => SLOW.has(quirk)));
  const rows = Array.from({ length: count }, (_, index) => {
    const company = companies[index % companies.length];
    return [`Ada${index}`, company?.name, company?.city, company?.country];
  });
  return [["First name", "Company", "City", "Country"], ...rows];
}

/** The whole house in this process: its database, the embedded engine, the sample web and perhaps a model. */
export async function openHouse(kind: TestDatabaseKind, options: HouseOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), "leadloom-house-"));
  const database = await kind.open();
  const web = await startSampleWeb({ delays: { pageMs: options.pageMs ?? 0 } });
  const model = options.model === undefined ? null : await startModelServer(options.model);
  Object.assign(env(), { DATA_DIR: folder, LOG_LEVEL: "silent" });
  setDb(database.db);
  const outside = { SEARCH_PROVIDER: "sample", SEARCH_BASE_URL: web.url, SCRAPE_PROXY_URL: web.url };
  const writer = model ? { LLM_PROVIDER: "openai", LLM_API_KEY: "test", LLM_BASE_URL: model.baseUrl } : {};
  setEnrichment(makeEnrichment(parseEnv({ ...outside, ...writer })));
  const tenant = await openDefaultTenant();
  const engine = await runEmbeddedEngine();

  /** A pending job over the rows of a file, its headers first. */
  const prepareRows = async (rows: Row[], change: Partial<CampaignInput> = {}): Promise<string> => {
    const upload = await receiveUpload(tenant, "leads.csv", Readable.from([Papa.unparse(rows)]));
    const choices = { options: {}, mapping: await guessMapping(upload, {}) };
    const campaign = { ...SAMPLE_CAMPAIGN, ...change };
    return (await createJob(tenant, { uploadId: upload.id, choices, campaign })).id;
  };

  return {
    tenant,
    url: database.url,
    model,
    prepareRows,
    /** A pending job over so many leads of the sample web's quick sites, or of all. */
    prepare: (records: number, change: Partial<CampaignInput> = {}, all = false) =>
      prepareRows(leadRows(records, all), change),
    async until(jobId: string, status: JobStatus) {
      const reached = async () => expect((await getJob(tenant, jobId)).status).toBe(status);
      await vi.waitFor(reached, { timeout: PATIENCE_MS, interval: 50 });
      return getJob(tenant, jobId);
    },
    async close(): Promise<void> {
      await engine?.stop();
      await closeEnrichment();
      await model?.stop();
      await web.close();
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
export type House = Awaited<ReturnType<typeof openHouse>>;
