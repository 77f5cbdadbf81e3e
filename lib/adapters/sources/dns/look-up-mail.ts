/** What of node:dns is needed; a resolver with other servers stands in for tests. */
export interface DnsResolver {
  resolveMx(domain: string): Promise<{ exchange: string; priority: number }[]>;
  resolveTxt(domain: string): Promise<string[][]>;
}

/** What a domain's DNS says about its mail. `null_mx` says that it takes none (RFC 7505). */
export type MailRecords =
  | { kind: "mx"; hosts: string[]; quote: string }
  | { kind: "null_mx"; quote: string }
  | { kind: "no_mx" }
  | { kind: "no_domain" }
  | { kind: "failed"; message: string };

/** Asks for a domain's mail servers. Never throws. */
export async function lookUpMail(resolver: DnsResolver, domain: string): Promise<MailRecords> {
  try {
    const records = (await resolver.resolveMx(domain)).sort((a, b) => a.priority - b.priority);
    const quote = records.map(({ priority, exchange }) => `${priority} ${exchange}.`).join("\n");
    const hosts = records.map(({ exchange }) => exchange.toLowerCase().replace(/\.$/, ""));
    if (hosts.length === 1 && hosts[0] === "") return { kind: "null_mx", quote: "0 ." };
    const named = hosts.filter((host) => host !== "");
    return named.length === 0 ? { kind: "no_mx" } : { kind: "mx", hosts: named, quote };
  } catch (error) {
    const code = codeOf(error);
    if (code === "ENODATA") return { kind: "no_mx" };
    if (code === "ENOTFOUND") return { kind: "no_domain" };
    return { kind: "failed", message: `DNS did not answer for ${domain} (${code})` };
  }
}

/** The domain's SPF record; null when it has none or DNS does not say. It is a hint, so failures are no errors. */
export async function lookUpSpf(resolver: DnsResolver, domain: string): Promise<string | null> {
  const records = await resolver.resolveTxt(domain).catch(() => []);
  return records.map((parts) => parts.join("")).find((text) => /^v=spf1(\s|$)/i.test(text)) ?? null;
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown error";
}
