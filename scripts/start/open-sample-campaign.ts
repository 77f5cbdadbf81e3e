import { createReadStream } from "node:fs";
import { createJob } from "../../inngest/jobs/create-job";
import { startJob } from "../../inngest/jobs/start-job";
import { openDefaultTenant } from "../../lib/access/open-tenant";
import { listJobs } from "../../lib/models/job/store";
import { receiveUpload } from "../../lib/models/upload/receive-upload";
import { readChoices } from "../cli/table-options";
import { SAMPLE_CAMPAIGN } from "./sample-campaign";

const LEADS = "e2e/fixtures/sample-leads.csv";

/** On a first run, starts the sample campaign. @returns the job's id, or null when there are jobs already */
export async function openSampleCampaign(): Promise<string | null> {
  const tenant = await openDefaultTenant();
  const { items } = await listJobs(tenant, { limit: 1 });
  if (items.length > 0) return null;
  const upload = await receiveUpload(tenant, "sample-leads.csv", createReadStream(LEADS));
  const choices = await readChoices(upload, {});
  const job = await createJob(tenant, {
    uploadId: upload.id,
    choices,
    campaign: SAMPLE_CAMPAIGN,
    name: "Sample leads",
  });
  await startJob(tenant, job.id);
  return job.id;
}
