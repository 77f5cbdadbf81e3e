import { lookup as systemLookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import { type AllowList, parseAllowList } from "./allow-list";
import { OutboundError } from "./outbound-error";
import { isPublicAddress } from "./public-address";

export interface ResolvedAddress {
  address: string;
  family: number;
}

/** Turns a name into its addresses. */
export type Resolve = (host: string) => Promise<ResolvedAddress[]>;

/** Names that only ever mean the inside of a network, whoever resolves them. */
const INSIDE_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|localdomain)$/;

/** Decides which hosts may be connected to. */
export interface AddressGuard {
  /**
   * Checks what can be known before a name is resolved: literal addresses and names of the inside.
   * @throws OutboundError `address_refused`
   */
  assertHost(host: string, port: number): void;
  /** The resolver that a socket itself uses, so that the address checked is the address connected to. */
  lookupFor(port: number): LookupFunction;
}

/**
 * A guard with the operator's exceptions.
 * @param allow OUTBOUND_ALLOW
 * @throws Error when `allow` cannot be read
 */
export function createAddressGuard(allow: string, resolve: Resolve = resolveBySystem): AddressGuard {
  const exceptions = parseAllowList(allow);
  return {
    assertHost: (host, port) => assertHost(exceptions, host, port),
    lookupFor: (port) => (host, options, callback) => {
      const family = normaliseFamily(options.family);
      resolveAllowed(exceptions, resolve, host, port, family).then(
        ([first, ...rest]) =>
          options.all ? callback(null, [first, ...rest]) : callback(null, first.address, first.family),
        (error) => callback(error, ""),
      );
    },
  };
}

function assertHost(exceptions: AllowList, host: string, port: number): void {
  if (exceptions.allowsName(host, port)) return;
  if (isIP(host) !== 0) {
    if (!isPublicAddress(host) && !exceptions.allowsAddress(host, port)) throw refusal(host);
    return;
  }
  const name = host.toLowerCase().replace(/\.$/, "");
  // A name without a dot is looked up in the local search domain: it cannot be a public site.
  if (INSIDE_NAME.test(name) || !name.includes(".")) throw refusal(host);
}

async function resolveAllowed(
  exceptions: AllowList,
  resolve: Resolve,
  host: string,
  port: number,
  family: number,
): Promise<[ResolvedAddress, ...ResolvedAddress[]]> {
  const found = (await resolve(host)).filter((entry) => family === 0 || entry.family === family);
  if (found.length === 0) throw new OutboundError("dns", `The name ${host} does not exist.`);
  if (exceptions.allowsName(host, port)) return nonEmpty(found, host);
  return nonEmpty(
    found.filter(({ address }) => isPublicAddress(address) || exceptions.allowsAddress(address, port)),
    host,
  );
}

function nonEmpty(addresses: ResolvedAddress[], host: string): [ResolvedAddress, ...ResolvedAddress[]] {
  const [first, ...rest] = addresses;
  if (!first) throw refusal(host);
  return [first, ...rest];
}

function normaliseFamily(family: number | "IPv4" | "IPv6" | undefined): number {
  if (family === "IPv4") return 4;
  if (family === "IPv6") return 6;
  return family ?? 0;
}

function refusal(host: string): OutboundError {
  return new OutboundError(
    "address_refused",
    `${host} is not on the public internet. OUTBOUND_ALLOW can let it through.`,
  );
}

function resolveBySystem(host: string): Promise<ResolvedAddress[]> {
  return systemLookup(host, { all: true });
}
