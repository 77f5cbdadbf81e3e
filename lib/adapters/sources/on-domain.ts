import { getDomain } from "tldts";

/** The registrable domain of a host or address, for example `muster.example`; null where there is none. */
export function registrableDomain(hostOrUrl: string): string | null {
  return getDomain(hostOrUrl, { allowPrivateDomains: true });
}

/** Whether an address or a host belongs to the company's domain. */
export function isOnDomain(hostOrUrl: string, domain: string | undefined): boolean {
  if (domain === undefined) return false;
  const own = registrableDomain(domain);
  return own !== null && registrableDomain(hostOrUrl) === own;
}
