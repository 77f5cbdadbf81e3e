import { Readable } from "node:stream";
import Papa from "papaparse";
import { createJob } from "@/inngest/jobs/create-job";
import { campaignInputShape } from "@/lib/models/campaign/shape";
import { receiveUpload } from "@/lib/models/upload/receive-upload";
import { guessMapping } from "@/lib/pipeline/import-leads/guess-mapping";
import type { Tenant } from "@/lib/platform/tenant";
import { BRIEF, type HostileSite } from "./hostile-site";

const COLUMNS = [
  ["First name", "first_name"],
  ["Company", "company"],
  ["Website", "website"],
  ["Email", "email"],
  ["City", "city"],
  ["Job title", "job_title"],
  ["Industry", "industry"],
  ["Notes", "notes"],
] as const;

/** A job, not yet started, over a CSV that has a row for each hostile site. @returns its id */
export async function createAttackedJob(tenant: Tenant, sites: HostileSite[]): Promise<string> {
  const rows = sites.map(({ lead }) => COLUMNS.map(([, field]) => lead[field] ?? ""));
  const csv = Papa.unparse([COLUMNS.map(([header]) => header), ...rows]);
  const upload = await receiveUpload(tenant, "leads.csv", Readable.from([csv]));
  const choices = { options: {}, mapping: await guessMapping(upload, {}) };
  const campaign = campaignInputShape.parse(BRIEF);
  return (await createJob(tenant, { uploadId: upload.id, choices, campaign })).id;
}
