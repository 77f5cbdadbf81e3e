import { LRUCache } from "lru-cache";
import type { Llm } from "@/lib/adapters/llm/registry";
import { getJob } from "@/lib/models/job/store";
import { type CallPurpose, recordsAskedOf } from "@/lib/models/model-call/store";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";

/**
 * The records that the strong model was picked for, by job: until its ledger's row is there, this process alone knows. Of the
 * jobs that run, and some more.
 */
const picked = new LRUCache<string, Set<string>>({ max: 200 });

/**
 * Who rewrites what the gate refused: the strong model for as many records as the job's forecast has room for, then the
 * model that writes; where the settings say so, the strong model always. A record that the strong model was asked for before stays with it: work begun anew finds its answers.
 */
export async function pickRewriter(
  tenant: Tenant,
  { jobId, recordId, stage }: Pick<CallPurpose, "stage"> & { jobId: string; recordId: string },
  { cheapModel, strongModel }: Pick<Llm, "cheapModel" | "strongModel">,
): Promise<string> {
  if (cheapModel === strongModel || env().LLM_STRONG_REWRITES === "all") return strongModel;
  const { forecast } = await getJob(tenant, jobId);
  const most = forecast?.strongRewrites ?? null;
  if (most === null) return strongModel;
  const known = await recordsAskedOf(tenant, { jobId, stage, model: strongModel });
  // From here on nothing waits, so that records side by side see each other's picks: a batch's answers come all at once.
  const all = new Set([...known, ...(picked.get(jobId) ?? [])]);
  const isFirst = !all.has(recordId);
  if (isFirst && all.size >= most) return cheapModel;
  picked.set(jobId, all.add(recordId));
  return strongModel;
}
