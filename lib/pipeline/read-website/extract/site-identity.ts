import { getDomain, getDomainWithoutSuffix } from "tldts";

/** Whose page this is, as its address says. */
export interface SiteIdentity {
  /** Registrable domain, for example `muster.example`; null for an address without one. */
  domain: string | null;
  /** The domain's name alone, without hyphens: `muster`. */
  brand: string;
}

/** Strips everything but letters and digits, so that spellings of one name compare equal. */
export function squash(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/&/g, "and")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

export function domainOf(hostOrUrl: string): string | null {
  return getDomain(hostOrUrl, { allowPrivateDomains: false });
}

export function identifySite(urlOrDomain: string): SiteIdentity {
  return {
    domain: domainOf(urlOrDomain),
    brand: squash(getDomainWithoutSuffix(urlOrDomain, { allowPrivateDomains: false }) ?? ""),
  };
}

/** Whether a domain belongs to the same house: the same domain, or the same name under another ending. */
export function isSameHouse(domain: string, site: SiteIdentity): boolean {
  const other = domainOf(domain);
  if (other === null) return false;
  if (other === site.domain) return true;
  const brand = identifySite(other).brand;
  if (brand === "" || site.brand === "") return false;
  if (brand === site.brand) return true;
  const [short, long] = brand.length < site.brand.length ? [brand, site.brand] : [site.brand, brand];
  return short.length >= 5 && long.includes(short);
}
