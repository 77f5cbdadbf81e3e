import type { Lead } from "./shape";

/** Rows of a list that name one company. */
export interface CompanyRows {
  rows: number;
  /** Whether a row names the website or an address at it, so that nothing has to be searched. */
  given: boolean;
}

/** The companies of a list by their key. */
export type CompaniesOfList = Map<string, CompanyRows>;

/**
 * What tells a row's company from others, good enough to count companies: its website's host, else its name and country,
 * else the domain of its address.
 */
export function companyKeyOf(lead: Lead): string {
  const host = lead.website
    ?.toLowerCase()
    .replace(/^[a-z]+:\/\/|^www\./g, "")
    .replace(/^www\.|[/?#].*$/gs, "");
  if (host) return host;
  if (lead.company) return `${lead.company} ${lead.country ?? ""}`.toLowerCase().normalize("NFKC").trim();
  return lead.email?.toLowerCase().split("@")[1] ?? "";
}

/** Whether a row says itself where the company's site is. */
export function namesSite(lead: Lead): boolean {
  return Boolean(lead.website ?? lead.email);
}
