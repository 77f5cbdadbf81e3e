import { priceOf } from "@/lib/adapters/llm/price-of";
import { collectBatches } from "@/lib/pipeline/meter-model/batches/collect-batches";
import { submitWaiting } from "@/lib/pipeline/meter-model/batches/submit-waiting";
import type { Tenant } from "@/lib/platform/tenant";
import { inngest } from "../client";
import { enrichment } from "../enrichment";
import { modelAnswered } from "../events";

/**
 * Sends a workspace's waiting requests, takes in what was answered, and wakes the runs that wait for it. News that gets
 * lost is made up for by the runs themselves, which look again from time to time.
 * @returns how many requests no longer wait
 */
export async function sweepBatches(tenant: Tenant, now: Date): Promise<number> {
  const { adapter } = enrichment().llm;
  if (adapter.batches === undefined) return 0;
  const sweep = { tenant, adapter, batches: adapter.batches, now };
  const over = [...(await submitWaiting(sweep)), ...(await collectBatches(sweep, priceOf))];
  const { workspaceId } = tenant;
  if (over.length > 0) await inngest.send(over.map((of) => modelAnswered.create({ workspaceId, ...of })));
  return over.length;
}
