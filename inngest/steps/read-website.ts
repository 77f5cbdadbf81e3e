import { enterStage, setCompany } from "@/lib/models/record/store";
import { riskDetail } from "@/lib/pipeline/judge-email/risk-detail";
import { readWebsite, type WebsiteRead } from "@/lib/pipeline/read-website/run";
import { systemClock } from "@/lib/platform/clock";
import { env } from "@/lib/platform/env";
import { enrichment } from "../enrichment";
import { whileJobRuns } from "../running-jobs";
import { oneAtATime } from "./one-at-a-time";
import { loadTarget, type Target, tenantOf } from "./target";

const HOUR = 3_600_000;

/** Reads the site that was found; leads of one company wait for one reading and share it. */
export async function readWebsiteStep(
  target: Target,
  site: { url: string; domain: string },
): Promise<WebsiteRead> {
  const tenant = await tenantOf(target);
  const { record, country } = await loadTarget(tenant, target);
  await enterStage(tenant, target.recordId, target.attempt, "read-website", new Date());
  const { web, readAddress, sources } = enrichment();
  const tools = {
    ...{ readAddress, sitemapUrls: web.sitemapUrls.bind(web) },
    pageSources: sources.builtIn.filter(({ about }) => about === "pages"),
    judge: riskDetail,
  };
  const read = await whileJobRuns(tenant, target.jobId, (signal) =>
    oneAtATime(`${tenant.workspaceId} ${site.domain}`, () =>
      readWebsite(tools, tenant, {
        domain: site.domain,
        homeUrl: site.url,
        country,
        companyName: record.lead.company,
        ttlMs: env().COMPANY_TTL_HOURS * HOUR,
        now: systemClock.now,
        signal,
      }),
    ),
  );
  await setCompany(tenant, target.recordId, target.attempt, read.companyId);
  return read;
}
