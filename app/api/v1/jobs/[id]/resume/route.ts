import { resumeJob } from "@/inngest/jobs/pause-job";
import { findJob } from "@/lib/models/job/names.store";
import { getJob } from "@/lib/models/job/store";
import { door } from "../../../../door";

export const POST = door<{ id: string }>(
  async ({ tenant, params, tell }) => {
    const job = await findJob(tenant, params.id);
    await resumeJob(tenant, job.id);
    tell({ target: job.id, before: { status: "paused" }, after: { status: "running" } });
    return Response.json(await getJob(tenant, job.id));
  },
  { rule: "POST /api/v1/jobs/[id]/resume", feature: "bulk_processing" },
);
