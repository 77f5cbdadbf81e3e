import { cancelJob } from "@/inngest/jobs/cancel-job";
import { getJob } from "@/lib/models/job/store";
import { door } from "../../../door";

export const GET = door<{ id: string }>(
  async ({ tenant, params }) => Response.json(await getJob(tenant, params.id)),
  { rule: "GET /api/v1/jobs/[id]", feature: "bulk_processing" },
);

export const DELETE = door<{ id: string }>(
  async ({ tenant, params, tell }) => {
    const before = await cancelJob(tenant, params.id);
    tell({ target: params.id, before: { status: before }, after: { status: "cancelled" } });
    return Response.json(await getJob(tenant, params.id));
  },
  { rule: "DELETE /api/v1/jobs/[id]", feature: "bulk_processing" },
);
