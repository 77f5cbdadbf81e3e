import ipaddr from "ipaddr.js";
import { env } from "@/lib/platform/env";

/** Where the server notes who is at the other end of the connection; what a caller sends under this name is overwritten. */
export const PEER_HEADER = "x-leadloom-peer";

type Address = ipaddr.IPv4 | ipaddr.IPv6;
type Network = [Address, number];

/**
 * Where a request comes from: the other end of the connection, or, where that is a proxy of TRUSTED_PROXIES, the nearest
 * address of X-Forwarded-For that is none. Empty where the server does not know.
 * @throws Error when TRUSTED_PROXIES cannot be read
 */
export function clientAddress(headers: Headers, trustedProxies: string = env().TRUSTED_PROXIES): string {
  const peer = readAddress(headers.get(PEER_HEADER) ?? "");
  if (peer === null) return "";
  const trusted = parseNetworks(trustedProxies);
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").reverse();
  let nearest = peer;
  for (const hop of hops) {
    if (!isIn(trusted, nearest)) break;
    const next = readAddress(hop.trim());
    // What cannot be read was not written by a proxy that is trusted.
    if (next === null) break;
    nearest = next;
  }
  return nearest.toString();
}

/** What an address is counted under: whoever has one of IPv6 has the whole /64 around it. */
export function addressSubject(address: string): string {
  if (!ipaddr.IPv6.isValid(address)) return address || "unknown";
  const parts = ipaddr.IPv6.parse(address).parts.slice(0, 4);
  return `${parts.map((part) => part.toString(16)).join(":")}::/64`;
}

/** @throws Error naming the entry that is neither an address nor a network */
export function parseNetworks(text: string): Network[] {
  const entries = text.split(",").map((entry) => entry.trim());
  return entries.filter((entry) => entry !== "").map(parseNetwork);
}

function parseNetwork(entry: string): Network {
  if (ipaddr.isValidCIDR(entry)) return ipaddr.parseCIDR(entry);
  const address = readAddress(entry);
  if (address === null) throw new Error(`TRUSTED_PROXIES: cannot read "${entry}"`);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

/** An IPv4 address inside an IPv6 one is that address; some proxies add the port. */
function readAddress(text: string): Address | null {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text)?.[1] ?? /^([\d.]+):\d+$/.exec(text)?.[1] ?? text;
  if (!ipaddr.IPv6.isValid(bare) && !ipaddr.IPv4.isValidFourPartDecimal(bare)) return null;
  return ipaddr.process(bare);
}

function isIn(networks: Network[], address: Address): boolean {
  return networks.some(
    ([network, bits]) => network.kind() === address.kind() && address.match(network, bits),
  );
}
