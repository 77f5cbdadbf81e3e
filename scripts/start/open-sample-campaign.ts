import { createReadStream } from "node:fs";
import { createJob } from "../../inngest/jobs/create-job";
import { startJob } from "../../inngest/jobs/start-job";
import { openDefaultTenant } from "../../lib/access/open-tenant";
import { listJobs } from "../../lib/models/job/store";
import { receiveUpload } from "../../lib/models/upload/receive-upload";
import { guessMapping } from "../../lib/pipeline/import-leads/guess-mapping";
import { SAMPLE_CAMPAIGN, SAMPLE_LEADS } from "../../lib/pipeline/import-leads/sample";

/** On a first run, starts the sample campaign. @returns the job's id, or null when there are jobs already */
export async function openSampleCampaign(): Promise<string | null> {
  const tenant = await openDefaultTenant();
  const { items } = await listJobs(tenant, { limit: 1 });
  if (items.length > 0) return null;
  const upload = await receiveUpload(tenant, "sample-leads.csv", createReadStream(SAMPLE_LEADS));
  const choices = { options: {}, mapping: await guessMapping(upload, {}) };
  const job = await createJob(tenant, {
    uploadId: upload.id,
    choices,
    campaign: SAMPLE_CAMPAIGN,
    name: "Sample leads",
  });
  await startJob(tenant, job.id);
  return job.id;
}
