import { getDomain } from "tldts";
import type { Lead } from "@/lib/models/record/shape";
import { isFreeMailDomain } from "./free-mail";
import { isNotACompanySite } from "./not-a-company-site";

export interface GivenAddress {
  /** With a scheme where the row had one, else without. */
  address: string;
  from: "website" | "email";
}

/** The website that the row itself tells, by its website column or a company's email address. */
export function givenAddresses(lead: Lead): GivenAddress[] {
  const given: GivenAddress[] = [];
  const website = cleanAddress(lead.website);
  if (website !== null && !isNotACompanySite(website)) given.push({ address: website, from: "website" });
  const domain = /@([^@\s>;,]+)\s*$/.exec(lead.email ?? "")?.[1]?.toLowerCase();
  const telling = domain !== undefined && getDomain(domain) !== null && !isFreeMailDomain(domain);
  if (telling && !isNotACompanySite(domain) && getDomain(website ?? "") !== getDomain(domain)) {
    given.push({ address: domain, from: "email" });
  }
  return given;
}

/** The first thing in a cell that can be a web address, or null: `see www.acme.example, or call` -> `www.acme.example`. */
function cleanAddress(cell: string | undefined): string | null {
  const found =
    /(?<![\p{L}\p{N}-])(?:https?:\/\/)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+(?::\d+)?(?:\/[^\s,;]*)?/iu.exec(
      cell ?? "",
    )?.[0];
  if (found === undefined || /^[^/]*@/.test(cell ?? "")) return null;
  return getDomain(found) === null ? null : found;
}
