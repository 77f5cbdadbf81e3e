import { setWebsite } from "@/lib/models/record/store";
import { findWebsite } from "@/lib/pipeline/find-website/run";
import { enrichment } from "../enrichment";
import { whileJobRuns } from "../running-jobs";
import { loadTarget, type Target, tenantOf } from "./target";
import { websiteTools } from "./website-tools";

/** What the next stages need to know of the first; the candidates are kept with the record. */
export type FoundSite = { kind: "found"; url: string; domain: string } | { kind: "none"; reason: string };

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
  return found
    ? { kind: "found", url: answer.url, domain: answer.domain }
    : { kind: "none", reason: answer.reason };
}
