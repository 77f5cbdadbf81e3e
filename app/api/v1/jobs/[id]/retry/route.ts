import { z } from "zod";
import { retryFailed } from "@/inngest/jobs/retry-records";
import { door } from "../../../../door";
import { readInput, readJson } from "../../../../read-input";

const bodyShape = z.object({ reason: z.string().optional() });

export const POST = door<{ id: string }>(
  async ({ tenant, params, request, tell }) => {
    const text = await request.text();
    const { reason } = readInput(bodyShape, text === "" ? {} : readJson(text, "body"));
    const retried = await retryFailed(tenant, params.id, reason);
    tell({ target: params.id, after: { retried, reason: reason ?? null } });
    return Response.json({ retried });
  },
  { rule: "POST /api/v1/jobs/[id]/retry", feature: "bulk_processing" },
);
