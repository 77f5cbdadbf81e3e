import { LRUCache } from "lru-cache";
import { lookUpMail, type MailRecords } from "@/lib/adapters/sources/dns/look-up-mail";
import { setFactDetails } from "@/lib/models/fact/details.store";
import type { Fact } from "@/lib/models/fact/shape";
import { HAND, listFacts } from "@/lib/models/fact/store";
import type { SourcePlan } from "@/lib/pipeline/ask-sources/source-plan";
import { riskDetail } from "@/lib/pipeline/judge-email/risk-detail";
import type { Tenant } from "@/lib/platform/tenant";
import { enrichment } from "../enrichment";

/** Domains looked up for one record; further ones are judged without DNS. */
const MOST_DOMAINS = 5;

const mailOf = new LRUCache<string, Promise<MailRecords>>({ max: 5_000, ttl: 10 * 60_000 });

/**
 * Judges the email addresses of a record once more, now with what DNS says of their domains: only where the campaign
 * asks DNS at all. Addresses on pages were judged when they were read.
 */
export async function judgeMailboxes(
  tenant: Tenant,
  about: { recordId: string; companyId: string | null; domain: string | null },
  plan: SourcePlan,
): Promise<void> {
  const facts = await listFacts(tenant, { id: about.recordId, companyId: about.companyId });
  const emails = facts.filter(({ field, adapter }) => field === "email" && adapter !== HAND);
  const asksDns = plan.names.includes("dns");
  const domains = asksDns ? [...new Set(emails.map(domainOf))].slice(0, MOST_DOMAINS) : [];
  const found = new Map(
    await Promise.all(domains.map(async (domain) => [domain, await mailAt(domain)] as const)),
  );
  const judged = emails.map((fact) => {
    const mail = found.get(domainOf(fact))?.kind;
    const risk = riskDetail(fact.value, { domain: about.domain, firstParty: fact.pageId !== null, mail });
    return { id: fact.id, before: fact.detail, detail: { ...fact.detail, ...risk } };
  });
  const changed = judged.filter(
    ({ before, detail }) => before?.risk !== detail.risk || before?.riskReasons !== detail.riskReasons,
  );
  await setFactDetails(tenant, changed);
}

function domainOf({ value }: Fact): string {
  return value.slice(value.lastIndexOf("@") + 1).toLowerCase();
}

async function mailAt(domain: string): Promise<MailRecords> {
  const asking = mailOf.get(domain) ?? lookUpMail(enrichment().sources.resolver, domain);
  mailOf.set(domain, asking);
  const records = await asking;
  if (records.kind === "failed") mailOf.delete(domain);
  return records;
}
