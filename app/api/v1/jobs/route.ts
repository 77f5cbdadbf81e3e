import { onceForKey } from "@/lib/models/idempotency/store";
import type { Job } from "@/lib/models/job/shape";
import { listJobs } from "@/lib/models/job/store";
import { discardUpload } from "@/lib/models/upload/discard-upload";
import type { Tenant } from "@/lib/platform/tenant";
import { toldOfJob } from "../../../told-of-job";
import { door } from "../../door";
import { queryOf, readInput } from "../../read-input";
import { jobsQueryShape } from "../shapes";
import { hashForm, newJob } from "./new-job";
import { type ReceivedForm, receiveForm } from "./receive-form";

export const GET = door(
  async ({ tenant, url }) => {
    const { limit, cursor, status, campaignId } = readInput(jobsQueryShape, queryOf(url));
    return Response.json(await listJobs(tenant, { limit, cursor, status, campaignId }));
  },
  { rule: "GET /api/v1/jobs", feature: "bulk_processing" },
);

export const POST = door(
  async ({ tenant, request, tell }) => {
    const form = await receiveForm(tenant, request);
    // The same form again starts nothing.
    tell(null);
    const make = async () => {
      const job = await newJob(tenant, form);
      tell({ target: job.id, after: toldOfJob(job) });
      return job;
    };
    try {
      return await answerForm(tenant, form, request.headers.get("idempotency-key"), make);
    } finally {
      // A file that became no job, because it was refused or is the same again, is of no use to anybody.
      await discardUpload(tenant, form.file);
    }
  },
  { rule: "POST /api/v1/jobs", feature: "bulk_processing" },
);

async function answerForm(
  tenant: Tenant,
  form: ReceivedForm,
  key: string | null,
  make: () => Promise<Job>,
): Promise<Response> {
  if (key === null) return Response.json(await make(), { status: 201 });
  const asked = { key, route: "POST /api/v1/jobs", requestHash: await hashForm(form) };
  const answer = await onceForKey(tenant, asked, new Date(), async () => ({
    status: 201,
    body: JSON.stringify(await make()),
  }));
  const headers = {
    "content-type": "application/json",
    ...(answer.repeated ? { "idempotency-replayed": "true" } : {}),
  };
  return new Response(answer.body, { status: answer.status, headers });
}
