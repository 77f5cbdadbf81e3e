import { getJob, setForecast } from "@/lib/models/job/store";
import { log } from "@/lib/platform/log";
import type { Tenant } from "@/lib/platform/tenant";
import { forecastOf } from "./forecast-of";

/**
 * Keeps with a job what is foretold of it, once: who asks again keeps the first forecast. One that cannot be made holds
 * nothing up.
 */
export async function keepForecast(tenant: Tenant, jobId: string): Promise<void> {
  const { forecast } = await getJob(tenant, jobId);
  if (forecast !== null) return;
  try {
    const made = await forecastOf(tenant, jobId);
    if (made !== null) await setForecast(tenant, jobId, made);
  } catch (error) {
    log().warn({ err: error, jobId }, "no forecast could be made");
  }
}
