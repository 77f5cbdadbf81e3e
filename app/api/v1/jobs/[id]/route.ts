import { cancelJob } from "@/inngest/jobs/cancel-job";
import { getJob } from "@/lib/models/job/store";
import { door } from "../../../door";

const feature = { feature: "bulk_processing" } as const;

export const GET = door<{ id: string }>(
  async ({ tenant, params }) => Response.json(await getJob(tenant, params.id)),
  feature,
);

export const DELETE = door<{ id: string }>(async ({ tenant, params }) => {
  await cancelJob(tenant, params.id);
  return Response.json(await getJob(tenant, params.id));
}, feature);
