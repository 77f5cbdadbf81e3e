"use server";

import { createJob } from "@/inngest/jobs/create-job";
import { startJob } from "@/inngest/jobs/start-job";
import { guessMapping } from "@/lib/pipeline/import-leads/guess-mapping";
import { SAMPLE_CAMPAIGN } from "@/lib/pipeline/import-leads/sample";
import { type Acted, act } from "../act";
import { toldOfJob } from "../told-of-job";
import { uploadSample } from "./sample-upload";

/** Starts the sample campaign over the sample list. */
export async function startSample(): Promise<Acted<{ jobId: string }>> {
  return act("action sample/startSample", async (tenant, { tell }) => {
    const upload = await uploadSample(tenant);
    const choices = { options: {}, mapping: await guessMapping(upload, {}) };
    const job = await createJob(tenant, {
      uploadId: upload.id,
      choices,
      campaign: SAMPLE_CAMPAIGN,
      name: "Sample leads",
    });
    await startJob(tenant, job.id);
    tell({ target: job.id, after: toldOfJob(job) });
    return { jobId: job.id };
  });
}
