import type { Lead } from "@/lib/models/record/shape";
import { companyDomainOfEmail, firstEmail } from "./email-address";
import { websiteDomain } from "./website-domain";

/** A row judged: the lead without the values that cannot be right, why it is faulty, and what was left out. */
export interface Judgement {
  lead: Lead;
  /** Null for a row that can be enriched. */
  faulty: string | null;
  /** Values that were left out of the lead; they stay in the row's cells. */
  warnings: string[];
}

export const BAD_EMAIL = "An email address cannot be right and is left out";
export const BAD_WEBSITE = "A website is not a web address and is left out";
const NOTHING_TO_FIND =
  "No company name, website or company email address: there is nothing to find the company by";
const EMPTY_ROW = "All mapped columns are empty";

/**
 * Whether a lead says enough to find its company: a company name, a website, a company's own email domain, or a
 * company page on LinkedIn. A broken email or website is left out of the lead with a warning; it makes the row faulty
 * only when nothing else is there.
 */
export function judgeRow(lead: Lead): Judgement {
  const warnings: string[] = [];
  const kept: Lead = { ...lead };
  const email = lead.email === undefined ? null : firstEmail(lead.email);
  if (email) kept.email = email;
  else if (lead.email !== undefined) {
    warnings.push(BAD_EMAIL);
    delete kept.email;
  }
  if (lead.website !== undefined && websiteDomain(lead.website) === null) {
    warnings.push(BAD_WEBSITE);
    delete kept.website;
  }
  return { lead: kept, faulty: faultOf(kept, warnings), warnings };
}

function faultOf(lead: Lead, warnings: string[]): string | null {
  if (lead.company !== undefined || lead.website !== undefined) return null;
  if (lead.email !== undefined && companyDomainOfEmail(lead.email) !== null) return null;
  if (lead.linkedin !== undefined && /linkedin\.com\/(company|school|showcase)\//i.test(lead.linkedin))
    return null;
  if (Object.keys(lead).length > 0) return NOTHING_TO_FIND;
  if (warnings.includes(BAD_EMAIL))
    return "The email address cannot be right, and there is nothing else to go by";
  if (warnings.includes(BAD_WEBSITE))
    return "The website is not a web address, and there is nothing else to go by";
  return EMPTY_ROW;
}

/** What made two rows the same lead. */
export type DuplicateKind = "email" | "person" | "company" | "website";

/**
 * The key under which two rows are the same lead; null when nothing identifies it. In this order, the first that
 * applies: the email address; the person at the company; the company in its city; the company with its website or
 * alone; the website. Case, accents, punctuation and legal forms do not count.
 */
export function dedupeKey(lead: Lead): { kind: DuplicateKind; key: string } | null {
  if (lead.email !== undefined) return { kind: "email", key: `email:${lead.email.toLowerCase()}` };
  const site = lead.website === undefined ? "" : (websiteDomain(lead.website) ?? "");
  const company = lead.company === undefined ? "" : plainCompany(lead.company);
  const person = plain(lead.full_name ?? `${lead.first_name ?? ""} ${lead.last_name ?? ""}`);
  if (person !== "" && (company || site))
    return { kind: "person", key: `person:${person}@${company || site}` };
  if (company !== "") return { kind: "company", key: `company:${company}@${plain(lead.city ?? "") || site}` };
  return site === "" ? null : { kind: "website", key: `website:${site}` };
}

const LEGAL_FORM =
  /(?:^| )(?:gmbh(?: co kg)?|mbh|ag|kg|ohg|e k|ek|ug|inc|incorporated|llc|l l c|ltd|limited|corp|corporation|co|plc|llp|s a|sas|sarl|srl|s r l|spa|s p a|sl|bv|b v|nv|n v|lda|ltda|sp z o o)$/;

function plainCompany(name: string): string {
  const plainName = plain(name);
  return plainName.replace(LEGAL_FORM, "") || plainName;
}

function plain(text: string): string {
  // Most names are plain ASCII; taking accents off costs more than all the rest of a row.
  const lower = text.toLowerCase();
  const bare = /[^\x20-\x7e]/.test(lower)
    ? lower.replaceAll("ß", "ss").normalize("NFD").replace(/\p{M}/gu, "")
    : lower;
  return bare.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
