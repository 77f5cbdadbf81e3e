"use server";

import { z } from "zod";
import { continueTrial } from "@/inngest/jobs/continue-trial";
import { createJob } from "@/inngest/jobs/create-job";
import { forecastOf } from "@/inngest/jobs/forecast-of";
import { startJob } from "@/inngest/jobs/start-job";
import { campaignInputShape } from "@/lib/models/campaign/shape";
import type { Forecast } from "@/lib/models/job/shape";
import { receiveUpload } from "@/lib/models/upload/receive-upload";
import {
  type ImportChoices,
  importChoicesShape,
  type TableCheck,
  type TableOptions,
  type TablePreview,
  tableOptionsShape,
} from "@/lib/models/upload/shape";
import { getUpload, type StoredUpload } from "@/lib/models/upload/store";
import { checkTable } from "@/lib/pipeline/import-leads/check-table";
import { previewTable } from "@/lib/pipeline/import-leads/preview-table";
import { AppError } from "@/lib/platform/errors";
import { type Acted, act } from "../../act";
import { readInput } from "../../api/read-input";
import { toldOfJob } from "../../told-of-job";
import { uploadSample } from "../sample-upload";

/** Rows of a trial: enough to judge by, few enough to pay for. */
const TRIAL_ROWS = 10;

/** Takes a file in and says how it would be read. */
export async function uploadTable(form: FormData): Promise<Acted<TablePreview>> {
  return act("action import/uploadTable", async (tenant, { tell }) => {
    const file = form.get("file");
    if (!(file instanceof File)) throw new AppError("invalid_input", "Choose a file");
    const upload = await receiveUpload(tenant, file.name, file.stream());
    tell({ target: upload.id, after: { fileName: upload.fileName } });
    return preview(upload, {});
  });
}

export async function sampleTable(): Promise<Acted<TablePreview>> {
  return act("action import/sampleTable", async (tenant, { tell }) => {
    const upload = await uploadSample(tenant);
    tell({ target: upload.id, after: { fileName: upload.fileName } });
    return preview(upload, {});
  });
}

/** The same file, read in another way. */
export async function previewAgain(uploadId: string, options: TableOptions): Promise<Acted<TablePreview>> {
  return act("action import/previewAgain", async (tenant) =>
    preview(await getUpload(tenant, uploadId), readInput(tableOptionsShape, options)),
  );
}

export async function check(uploadId: string, choices: ImportChoices): Promise<Acted<TableCheck>> {
  return act("action import/check", async (tenant) =>
    checkTable(await getUpload(tenant, uploadId), readInput(importChoicesShape, choices)),
  );
}

const startShape = z.object({
  uploadId: z.string(),
  choices: importChoicesShape,
  campaign: campaignInputShape,
  /** Only the first rows. */
  trial: z.boolean(),
});

/** Makes the job and sets it going, over the first rows or over all. @returns the job's id */
export async function start(input: z.infer<typeof startShape>): Promise<Acted<string>> {
  return act("action import/start", async (tenant, { tell }) => {
    const { trial, ...request } = readInput(startShape, input);
    const job = await createJob(tenant, { ...request, trialRows: trial ? TRIAL_ROWS : undefined });
    await startJob(tenant, job.id);
    tell({ target: job.id, after: toldOfJob(job) });
    return job.id;
  });
}

/** What all rows will take, learned from the trial; null when it taught too little. */
export async function foretell(jobId: string): Promise<Acted<Forecast | null>> {
  return act("action import/foretell", (tenant) => forecastOf(tenant, jobId));
}

/** Goes on from the trial over the rest of the file. */
export async function startRest(jobId: string): Promise<Acted<void>> {
  return act("action import/startRest", async (tenant, { tell }) => {
    await continueTrial(tenant, jobId);
    tell({ target: jobId });
  });
}

async function preview(upload: StoredUpload, options: TableOptions): Promise<TablePreview> {
  return { uploadId: upload.id, ...(await previewTable(upload, options)) };
}
