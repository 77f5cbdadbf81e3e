import { setWebsite } from "@/lib/models/record/store";
import { asksOutside } from "@/lib/pipeline/ask-sources/source-plan";
import { findWebsite } from "@/lib/pipeline/find-website/run";
import { enrichment } from "../enrichment";
import { whileJobRuns } from "../running-jobs";
import { loadPlan } from "../sources/load-plan";
import { loadTarget, type Target, tenantOf } from "./target";
import { websiteTools } from "./website-tools";

/** What the next stages need to know of the first; the candidates are kept with the record. */
export type FoundSite = (
  | { kind: "found"; url: string; domain: string }
  | { kind: "none"; reason: string }
) & {
  /** Whether the campaign asks anybody but the site itself. */
  asks: boolean;
};

export async function findWebsiteStep(target: Target): Promise<FoundSite> {
  const tenant = await tenantOf(target);
  const { record, country } = await loadTarget(tenant, target);
  const tools = websiteTools(enrichment());
  const answer = await whileJobRuns(tenant, target.jobId, (signal) =>
    findWebsite(tools, { lead: record.lead, country, signal }),
  );
  const found = answer.kind === "found";
  await setWebsite(tenant, target.recordId, target.attempt, {
    website: found ? answer.url : null,
    confidence: found ? answer.confidence : null,
    candidates: answer.candidates,
  });
  const asks = asksOutside(await loadPlan(tenant, target.jobId), enrichment().sources.builtIn);
  return found
    ? { kind: "found", url: answer.url, domain: answer.domain, asks }
    : { kind: "none", reason: answer.reason, asks };
}
