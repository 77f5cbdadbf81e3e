import { createReadStream } from "node:fs";
import { sampleGold } from "../../e2e/fixtures/sample-web/gold";
import { closeEnrichment, enrichment } from "../../inngest/enrichment";
import { createJob } from "../../inngest/jobs/create-job";
import { startJob } from "../../inngest/jobs/start-job";
import { runEmbeddedEngine } from "../../inngest/run-embedded";
import { openDefaultTenant } from "../../lib/access/open-tenant";
import { getJob } from "../../lib/models/job/store";
import { listModelCalls } from "../../lib/models/model-call/store";
import { type ExportedRecord, exportRecords } from "../../lib/models/record/export.store";
import { valuesOf } from "../../lib/models/record/rows.store";
import { receiveUpload } from "../../lib/models/upload/receive-upload";
import { guessMapping } from "../../lib/pipeline/import-leads/guess-mapping";
import { SAMPLE_CAMPAIGN, SAMPLE_LEADS } from "../../lib/pipeline/import-leads/sample";
import type { Tenant } from "../../lib/platform/tenant";
import { watchJob } from "../cli/watch-job";
import type { EvalResult } from "./eval-result";
import { type FoundLead, scoreLeads } from "./score";
import { scoreCalls } from "./score-calls";

/** Runs the sample leads as one job and scores what came of it. */
export async function runGoldenSet(ask: { variants: number; note: string }): Promise<EvalResult> {
  const tenant = await openDefaultTenant();
  const engine = await runEmbeddedEngine();
  const started = performance.now();
  const jobId = await goldenJob(tenant, ask.variants);
  await watchJob(tenant, jobId, { json: false });
  const seconds = (performance.now() - started) / 1000;
  const job = await getJob(tenant, jobId);
  const records: ExportedRecord[] = [];
  for await (const record of exportRecords(tenant, jobId)) records.push(record);
  const calls = (await Promise.all(records.map(({ record }) => listModelCalls(tenant, record.id)))).flat();
  const { llm } = enrichment();
  const isModel = llm.adapter.provider !== "template";
  await engine?.stop();
  await closeEnrichment();
  return {
    at: new Date().toISOString(),
    note: ask.note,
    provider: llm.adapter.provider,
    model: isModel ? [...new Set([llm.cheapModel, llm.strongModel])].join(", ") : "–",
    records: job.totalRecords,
    failed: job.failedRecords,
    gatePassRate: isModel ? gatePassRate(records, ask.variants) : null,
    ...scoreLeads(records.map(foundLead), sampleGold()),
    ...scoreCalls(calls, job.totalRecords),
    seconds,
  };
}

async function goldenJob(tenant: Tenant, variants: number): Promise<string> {
  const upload = await receiveUpload(tenant, "golden-set.csv", createReadStream(SAMPLE_LEADS));
  const choices = { options: {}, mapping: await guessMapping(upload, {}) };
  // The whole set is to be judged, so no cap cuts it short; it is 32 records.
  const campaign = { ...SAMPLE_CAMPAIGN, variants, capUsd: null, recordCapUsd: null };
  const job = await createJob(tenant, { uploadId: upload.id, choices, campaign, name: "Golden set" });
  await startJob(tenant, job.id);
  return job.id;
}

/** A variant that the model could not prove is the template writer's, so who wrote it tells whether it passed. */
function gatePassRate(records: ExportedRecord[], variants: number): number | null {
  const asked = records.filter(({ record }) => record.status === "done").length * variants;
  const passed = records.flatMap(({ drafts }) => drafts).filter(({ writer }) => writer === "model").length;
  return asked === 0 ? null : passed / asked;
}

function foundLead({ record, facts }: ExportedRecord): FoundLead {
  const values = valuesOf(facts);
  return {
    company: record.lead.company ?? "",
    city: record.lead.city ?? "",
    website: record.website,
    emails: values("email"),
    phones: values("phone"),
  };
}
