import { createReadStream, createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Command } from "commander";
import { createJob } from "../../inngest/jobs/create-job";
import { startJob } from "../../inngest/jobs/start-job";
import { runEmbeddedEngine } from "../../inngest/run-embedded";
import { findUnfinishedJob } from "../../lib/models/job/unfinished.store";
import { receiveUpload } from "../../lib/models/upload/receive-upload";
import { exportJob } from "../../lib/pipeline/export-leads/export-job";
import { usesEmbeddedEngine } from "../../lib/platform/env";
import { AppError } from "../../lib/platform/errors";
import type { Tenant } from "../../lib/platform/tenant";
import { startSampleWebIfAsked } from "../sample-web";
import {
  addCampaignOptions,
  type CampaignOptions,
  missingBriefFlags,
  readCampaign,
} from "./campaign-options";
import { openWorkspace } from "./open-workspace";
import { addTableOptions, readChoices, type TableFlags } from "./table-options";
import { watchJob } from "./watch-job";
import { noteCommand } from "./written-commands";

type Options = CampaignOptions & TableFlags & { out?: string; json?: boolean; limit?: number };

/** `enrich leads.csv --out out.csv`: the whole job without a browser. */
export function enrichCommand(): Command {
  const command = new Command("enrich")
    .argument("<file>", "CSV, TSV or XLSX")
    .option("--out <file>", "where the enriched CSV goes (default: FILE.enriched.csv)")
    .option("--limit <rows>", "only the first so many good rows", Number)
    .option("--json", "print progress and result as JSON lines");
  return addCampaignOptions(addTableOptions(command)).action((file: string, options: Options) =>
    enrich(file, options),
  );
}

async function enrich(file: string, options: Options): Promise<void> {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) throw new AppError("not_found", `There is no file ${file}`);
  const tenant = await openWorkspace();
  await startSampleWebIfAsked();
  const engine = usesEmbeddedEngine() ? await runEmbeddedEngine() : null;
  const stop = stopOnSignal(() => engine?.stop());
  try {
    const jobId = await takeUpJob(tenant, file, found.size, options);
    const job = await watchJob(tenant, jobId, { json: options.json === true });
    const out = options.out ?? file.replace(/(\.[a-z]+)?$/i, ".enriched.csv");
    await pipeline(Readable.from(await exportJob(tenant, jobId)), createWriteStream(out));
    report(job, out, options.json === true);
    process.exitCode = job.status === "completed" && job.failedRecords < job.totalRecords ? 0 : 1;
  } finally {
    stop();
    await engine?.stop();
  }
}

/** The job of this file that was interrupted, else a new one. */
async function takeUpJob(tenant: Tenant, file: string, bytes: number, options: Options): Promise<string> {
  const fileName = basename(file);
  const unfinished = await findUnfinishedJob(tenant, fileName, bytes);
  if (unfinished !== null) {
    if (!options.json) console.error(`Going on with the unfinished job of ${fileName}.`);
    await noteCommand("enrich", tenant, { target: unfinished, after: { fileName, wentOn: true } });
    return unfinished;
  }
  const missing = missingBriefFlags(options);
  if (missing.length > 0 && !options.json)
    console.error(`The emails hold general words where these were not given: ${missing.join(", ")}`);
  const upload = await receiveUpload(tenant, fileName, createReadStream(file));
  const job = await createJob(tenant, {
    uploadId: upload.id,
    choices: await readChoices(upload, options),
    campaign: readCampaign(options, fileName),
    trialRows: options.limit,
  });
  await startJob(tenant, job.id);
  const { totalRecords: leads, capUsd } = job;
  await noteCommand("enrich", tenant, { target: job.id, after: { fileName, leads, capUsd } });
  return job.id;
}

function report(job: Awaited<ReturnType<typeof watchJob>>, out: string, json: boolean): void {
  if (json) {
    console.log(JSON.stringify({ event: "finished", out, job }));
    return;
  }
  const left = job.duplicateRows + job.faultyRows;
  const leftOut = left > 0 ? `, ${left} rows left out` : "";
  console.log(
    `${job.processedRecords} of ${job.totalRecords} leads ${job.status}${leftOut}. Written to ${out}`,
  );
  if (job.reason) console.log(job.reason);
}

/** Ctrl-C hands the running steps back, so that the next start goes on where this one stopped. */
function stopOnSignal(stop: () => Promise<void> | undefined): () => void {
  const onSignal = () => {
    console.error("\nStopping. Run the same command again to go on.");
    void Promise.resolve(stop()).finally(() => process.exit(130));
  };
  process.once("SIGINT", onSignal);
  process.once("SIGTERM", onSignal);
  return () => {
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  };
}
