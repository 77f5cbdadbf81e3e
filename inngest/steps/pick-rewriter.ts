import type { Llm } from "@/lib/adapters/llm/registry";
import { getJob } from "@/lib/models/job/store";
import { type CallPurpose, recordsAskedOf } from "@/lib/models/model-call/store";
import type { Tenant } from "@/lib/platform/tenant";

/**
 * Who rewrites what the gate refused: the strong model for as many records as the job's forecast has room for, then the
 * model that writes. A record that the strong model was asked for before stays with it: work begun anew finds its answers.
 */
export async function pickRewriter(
  tenant: Tenant,
  purpose: Pick<CallPurpose, "jobId" | "recordId" | "stage"> & { jobId: string },
  { cheapModel, strongModel }: Pick<Llm, "cheapModel" | "strongModel">,
): Promise<string> {
  if (cheapModel === strongModel) return strongModel;
  const { forecast } = await getJob(tenant, purpose.jobId);
  const most = forecast?.strongRewrites ?? null;
  if (most === null) return strongModel;
  const { records, itself } = await recordsAskedOf(tenant, { ...purpose, model: strongModel }, cheapModel);
  return itself || records < most ? strongModel : cheapModel;
}
