import type { Tenant } from "@/lib/platform/tenant";
import { sharedReads } from "./count-records.store";
import { hitRatesOf } from "./hit-rates-of";
import { listOutcomes } from "./outcome.store";
import type { HitRates } from "./shape";

/** Enough for the rate to be true within a percent or two, few enough to be read while somebody waits. */
const LOOKED_AT = 1_000;

/** In what share of a job's rows each field was found. */
export async function readHitRates(tenant: Tenant, jobId: string): Promise<HitRates> {
  return sharedReads(tenant).read(`hits ${tenant.workspaceId} ${jobId}`, async () =>
    hitRatesOf(await listOutcomes(tenant, jobId, LOOKED_AT)),
  );
}
