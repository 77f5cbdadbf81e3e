import { openDefaultDb } from "@/lib/access/open-tenant";
import { installationTotals } from "@/lib/models/job/totals.store";
import { metricsText } from "@/lib/platform/metrics";
import { refuseFlood } from "../refuse-flood";

export const dynamic = "force-dynamic";

/** Prometheus metrics. They hold counts only, nothing of any workspace. */
export async function GET(request: Request): Promise<Response> {
  const flooded = await refuseFlood(request);
  if (flooded !== null) return flooded;
  const { records, jobs, modelCostUsd } = await installationTotals(await openDefaultDb());
  const { text, contentType } = await metricsText([
    ...records.map(({ status, count }) => ({
      name: "leadloom_records",
      help: "Records by status",
      labels: { status },
      value: count,
    })),
    ...jobs.map(({ status, count }) => ({
      name: "leadloom_jobs",
      help: "Jobs by status",
      labels: { status },
      value: count,
    })),
    { name: "leadloom_model_cost_usd", help: "Money spent on models", labels: {}, value: modelCostUsd },
  ]);
  return new Response(text, { headers: { "content-type": contentType, "cache-control": "no-store" } });
}
