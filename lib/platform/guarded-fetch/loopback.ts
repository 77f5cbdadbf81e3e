import ipaddr from "ipaddr.js";

/**
 * Whether a host is this very machine, so that nobody stands on the way to it.
 * @param host a name, or an address with or without brackets
 */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$|\.$/g, "").toLowerCase();
  if (bare === "localhost") return true;
  // `process` turns a mapped IPv6 address into the IPv4 address that it means.
  return ipaddr.isValid(bare) && ipaddr.process(bare).range() === "loopback";
}
