import { getCampaign } from "@/lib/models/campaign/store";
import type { Fact, FactField } from "@/lib/models/fact/shape";
import { getJobImport } from "@/lib/models/job/store";
import { type ExportedRecord, exportRecords } from "@/lib/models/record/export.store";
import { isFeatureOn } from "@/lib/platform/flags";
import type { Tenant } from "@/lib/platform/tenant";
import { enrichedHeader } from "./enriched-columns";
import { type EnrichedRecord, enrichedRow } from "./enriched-row";
import { toCsv } from "./to-csv";

/**
 * A job's enriched CSV in pieces, at any moment of its run: records that are not done have their status and no more.
 * @throws AppError `not_found`, before the first piece
 */
export async function exportJob(tenant: Tenant, jobId: string): Promise<AsyncGenerator<string>> {
  const { headers, campaignId } = await getJobImport(tenant, jobId);
  const campaign = await getCampaign(tenant, campaignId);
  const variants = isFeatureOn("email_variants") ? campaign.variants : 1;
  return toCsv(rowsOf(tenant, jobId, headers, variants));
}

async function* rowsOf(
  tenant: Tenant,
  jobId: string,
  headers: string[],
  variants: number,
): AsyncGenerator<string[]> {
  yield enrichedHeader(headers, variants);
  for await (const exported of exportRecords(tenant, jobId)) {
    // A row with fewer cells than headers must not shift ours to the left.
    const cells = headers.map((_, index) => exported.cells[index] ?? "");
    yield enrichedRow(cells, toEnriched(exported), variants);
  }
}

function toEnriched({ record, facts, drafts }: ExportedRecord): EnrichedRecord {
  const used = facts.filter((fact) => !fact.hidden);
  const all = (field: FactField) => used.filter((fact) => fact.field === field).map((fact) => fact.value);
  const first = (field: FactField) => all(field)[0] ?? null;
  return {
    website: record.website,
    websiteConfidence: record.websiteConfidence,
    companyName: first("company_name"),
    description: first("description"),
    emails: all("email"),
    phones: all("phone"),
    address: first("address"),
    linkedin: first("linkedin"),
    twitter: first("twitter"),
    facebook: first("facebook"),
    instagram: first("instagram"),
    youtube: first("youtube"),
    drafts,
    status: record.status,
    reason: record.reason,
    costUsd: record.costUsd,
    sources: sourcesOf(used),
  };
}

/** The pages that the exported values come from; a value written by hand has none. */
function sourcesOf(facts: Fact[]): string[] {
  return facts.map((fact) => fact.sourceUrl).filter((url) => url !== "");
}
