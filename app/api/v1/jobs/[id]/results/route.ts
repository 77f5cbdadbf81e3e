import { findJob } from "@/lib/models/job/names.store";
import { exportJob } from "@/lib/pipeline/export-leads/export-job";
import { csvAnswer } from "../../../../csv-answer";
import { door } from "../../../../door";

export const GET = door<{ id: string }>(
  async ({ tenant, params }) => {
    const job = await findJob(tenant, params.id);
    return csvAnswer(await exportJob(tenant, job.id), `${job.name}.enriched.csv`);
  },
  { rule: "GET /api/v1/jobs/[id]/results", feature: "bulk_processing" },
);
