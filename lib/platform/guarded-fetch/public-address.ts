import { BlockList, isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** Public by its range, but answered by the cloud's own host: metadata and the like. */
const CLOUD_HOSTS: ReadonlySet<string> = new Set(["168.63.129.16"]);

/** The only IPv6 space given to the public internet. */
const GLOBAL_IPV6 = new BlockList();
GLOBAL_IPV6.addSubnet("2000::", 3, "ipv6");

/** 64:ff9b::/96 carries a public IPv4 address on networks without IPv4 (RFC 6052); its local sibling /48 does not. */
const NAT64 = ipaddr.IPv6.parse("64:ff9b::");

/**
 * Whether an address in any textual form belongs to the public internet. Private, loopback, link-local, shared
 * (CGNAT), multicast, reserved, documentation, benchmark and tunnel addresses do not; an IPv4 address inside an
 * IPv6 one is judged as itself. Text that is no address is not public.
 */
export function isPublicAddress(text: string): boolean {
  // A zone names a local interface, so such an address is never public.
  if (text.includes("%") || isIP(text) === 0) return false;
  const address = ipaddr.parse(text);
  return address.kind() === "ipv4"
    ? isPublicIpv4(address as ipaddr.IPv4)
    : isPublicIpv6(address as ipaddr.IPv6);
}

function isPublicIpv4(address: ipaddr.IPv4): boolean {
  return address.range() === "unicast" && !CLOUD_HOSTS.has(address.toString());
}

function isPublicIpv6(address: ipaddr.IPv6): boolean {
  if (address.isIPv4MappedAddress()) return isPublicIpv4(address.toIPv4Address());
  if (address.match(NAT64, 96)) return isPublicIpv4(new ipaddr.IPv4(address.toByteArray().slice(12)));
  return address.range() === "unicast" && GLOBAL_IPV6.check(address.toNormalizedString(), "ipv6");
}
