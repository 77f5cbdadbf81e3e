import { parse } from "tldts";
import type { SourceSubject } from "@/lib/adapters/sources/contract";
import type { LeadRecord } from "@/lib/models/record/shape";

/** What sources are told of a record: the row, and the site that was found. @param country ISO code, any case */
export function subjectOf(
  { lead, website }: Pick<LeadRecord, "lead" | "website">,
  country: string | undefined,
): SourceSubject {
  const host = website === null ? null : parse(website).hostname;
  return {
    company: lead.company,
    domain: host?.replace(/^www\./, "") ?? undefined,
    website: website ?? undefined,
    country: country?.toUpperCase(),
    city: lead.city,
    email: lead.email,
    firstName: lead.first_name,
    lastName: lead.last_name,
    fullName: lead.full_name,
    jobTitle: lead.job_title,
  };
}
