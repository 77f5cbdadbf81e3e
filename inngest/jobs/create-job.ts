import type { CampaignInput } from "@/lib/models/campaign/shape";
import { createCampaign, deleteCampaign, getCampaign } from "@/lib/models/campaign/store";
import type { Job } from "@/lib/models/job/shape";
import { deleteJob, getJob, insertJob } from "@/lib/models/job/store";
import type { ImportChoices } from "@/lib/models/upload/shape";
import { getUpload } from "@/lib/models/upload/store";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { refuseUnknownSources } from "../sources/refuse-unknown";
import { nameOfFile } from "./name-of-file";
import { refuseWithoutBatches } from "./refuse-hurry";
import { takeInRows } from "./take-in-rows";

export interface JobRequest {
  uploadId: string;
  choices: ImportChoices;
  /** A campaign that exists, or the brief of a new one. */
  campaign: { id: string } | CampaignInput;
  /** Only the first so many rows: a trial. */
  trialRows?: number;
  /** Else the name of the new campaign, or of the file that an earlier campaign is given. */
  name?: string;
}

/**
 * Makes a job with its records; nothing is enriched before `startJob`.
 * @throws AppError `invalid_input` when no row can be used, `unsupported_file`, `not_found`
 */
export async function createJob(tenant: Tenant, request: JobRequest): Promise<Job> {
  if (!("id" in request.campaign)) {
    await refuseUnknownSources(tenant, request.campaign);
    refuseWithoutBatches(request.campaign);
  }
  const upload = await getUpload(tenant, request.uploadId);
  const isNewCampaign = !("id" in request.campaign);
  const campaign =
    "id" in request.campaign
      ? await getCampaign(tenant, request.campaign.id)
      : await createCampaign(tenant, request.campaign);
  // One that exists may be from a time when the model had batches.
  refuseWithoutBatches(campaign);
  const id = newId();
  await insertJob(tenant, {
    id,
    name: request.name ?? (isNewCampaign ? campaign.name : nameOfFile(upload.fileName)),
    campaignId: campaign.id,
    fileName: upload.fileName,
    trial: request.trialRows !== undefined,
    uploadId: upload.id,
    choices: request.choices,
    capUsd: campaign.capUsd,
  });
  try {
    await takeInRows(tenant, id, upload, request.choices, request.trialRows);
  } catch (error) {
    await deleteJob(tenant, id);
    if (isNewCampaign) await deleteCampaign(tenant, campaign.id);
    throw error;
  }
  return getJob(tenant, id);
}
