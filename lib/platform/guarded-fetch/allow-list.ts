import ipaddr from "ipaddr.js";

/** What the operator lets through although it is not public. */
export interface AllowList {
  /** The name may lead anywhere, private addresses included. */
  allowsName(host: string, port: number): boolean;
  /** The address itself (or its network) is let through. */
  allowsAddress(address: string, port: number): boolean;
}

interface NameRule {
  kind: "name" | "suffix";
  host: string;
  port: number | null;
}

interface NetworkRule {
  kind: "network";
  network: ipaddr.IPv4 | ipaddr.IPv6;
  bits: number;
  port: number | null;
}

/**
 * Reads OUTBOUND_ALLOW: hosts, `host:port`, `*.suffix`, addresses, `[v6]:port` and CIDR networks, comma-separated.
 * @param setting where the text stands, for the error
 * @throws Error naming the entry that cannot be read, so that a typing error never opens or closes a network silently.
 */
export function parseAllowList(text: string, setting = "OUTBOUND_ALLOW"): AllowList {
  const rules = text
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "")
    .map((entry) => parseEntry(entry) ?? unreadable(setting, entry));
  return {
    allowsName: (host, port) =>
      rules.some((rule) => rule.kind !== "network" && fitsPort(rule, port) && fitsName(rule, host)),
    allowsAddress: (address, port) =>
      rules.some((rule) => rule.kind === "network" && fitsPort(rule, port) && fitsNetwork(rule, address)),
  };
}

function unreadable(setting: string, entry: string): never {
  throw new Error(`${setting}: cannot read "${entry}"`);
}

function parseEntry(entry: string): NameRule | NetworkRule | null {
  if (ipaddr.isValidCIDR(entry)) {
    const [network, bits] = ipaddr.parseCIDR(entry);
    return { kind: "network", network, bits, port: null };
  }
  const split = splitPort(entry);
  if (split === null) return null;
  const { host, port } = split;
  if (ipaddr.isValid(host)) {
    const network = ipaddr.process(host);
    return { kind: "network", network, bits: network.kind() === "ipv4" ? 32 : 128, port };
  }
  const name = host.toLowerCase().replace(/\.$/, "");
  const suffix = name.startsWith("*.");
  const bare = suffix ? name.slice(2) : name;
  if (!/^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/.test(bare)) return null;
  return { kind: suffix ? "suffix" : "name", host: bare, port };
}

function splitPort(entry: string): { host: string; port: number | null } | null {
  if (ipaddr.isValid(entry)) return { host: entry, port: null };
  const match = /^(?:\[([^\]]+)\]|([^:]+))(?::(\d{1,5}))?$/.exec(entry);
  const port = match?.[3] === undefined ? null : Number(match[3]);
  if (!match || (port !== null && (port < 1 || port > 65_535))) return null;
  return { host: match[1] ?? match[2] ?? "", port };
}

function fitsPort(rule: NameRule | NetworkRule, port: number): boolean {
  return rule.port === null || rule.port === port;
}

function fitsName(rule: NameRule, host: string): boolean {
  const name = host.toLowerCase().replace(/\.$/, "");
  return rule.kind === "name" ? name === rule.host : name.endsWith(`.${rule.host}`);
}

function fitsNetwork(rule: NetworkRule, text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  // `process` turns a mapped IPv6 address into the IPv4 address that it means.
  const address = ipaddr.process(text);
  if (address.kind() !== rule.network.kind()) return false;
  return address.match(rule.network, rule.bits);
}
