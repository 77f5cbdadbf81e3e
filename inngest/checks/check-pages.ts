import { type CheckedEmail, checkEmail } from "@/lib/pipeline/write-email/gate/email/check-email";
import { type EmailCheck, toCampaignBrief } from "@/lib/pipeline/write-email/gate/email/check-shape";
import { systemClock } from "@/lib/platform/clock";
import { learnCity } from "./learn-city";
import { readPage } from "./read-page";

/**
 * Checks an email against HTML pages and a brief: the stages that read pages and judge sentences, put together for
 * the doors. Nothing is stored, nothing is fetched.
 */
export function checkPages(
  { pages, company, brief, email, language, reader }: EmailCheck,
  now = systemClock.now(),
): CheckedEmail {
  const known = typeof company === "string" ? { name: company } : company;
  const country = known.country?.toUpperCase();
  const read = pages.map((page, index) => readPage(page, index, country));
  const named = {
    name: known.name,
    domain: known.domain ?? null,
    country: country ?? null,
    city: known.city ?? null,
  };
  return checkEmail({
    pages: read,
    company: { ...named, city: named.city ?? learnCity(read, named) },
    brief: toCampaignBrief(brief),
    email,
    language: language ?? null,
    now,
    reader: reader === undefined ? {} : { full_name: reader },
  });
}
