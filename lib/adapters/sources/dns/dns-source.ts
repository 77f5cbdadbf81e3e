import { answerAll, hitOrMiss } from "../answer-all";
import type { FieldAnswer, Source, SourceAnswer } from "../contract";
import { registrableDomain } from "../on-domain";
import type { DomainAge } from "./domain-age";
import { type DnsResolver, lookUpMail, lookUpSpf } from "./look-up-mail";
import { mailProviderOf, sendersIn } from "./mail-provider";

export interface DnsParts {
  resolver: DnsResolver;
  domainAge: DomainAge;
}

/** What a company's domain says of itself: who runs its mail, and how old it is. */
export function createDnsSource(parts: DnsParts): Source {
  return {
    name: "dns",
    label: "DNS and registry",
    fields: ["mail_provider", "domain_created"],
    about: "company",
    pricePerCallUsd: 0,
    rate: null,
    async ask(query): Promise<SourceAnswer> {
      const domain = registrableDomain(query.subject.domain ?? "");
      if (domain === null) return answerAll(query, { outcome: "skipped", reason: "No domain is known" });
      query.signal?.throwIfAborted();
      const wants = (field: string) => query.fields.includes(field);
      const [mail, age] = await Promise.all([
        wants("mail_provider") ? askMail(parts.resolver, domain) : null,
        wants("domain_created") ? parts.domainAge(domain, query.signal) : null,
      ]);
      query.signal?.throwIfAborted();
      return {
        fields: {
          ...(mail === null ? {} : { mail_provider: mail }),
          ...(age === null ? {} : { domain_created: age.answer }),
        },
        requests: (mail === null ? 0 : 1) + (age?.requests ?? 0),
        costUsd: 0,
      };
    },
  };
}

async function askMail(resolver: DnsResolver, domain: string): Promise<FieldAnswer> {
  const records = await lookUpMail(resolver, domain);
  const sourceUrl = `dns:${domain}?type=MX`;
  if (records.kind === "failed")
    return { outcome: "error", message: records.message, retryable: true, retryAfterMs: null };
  if (records.kind === "null_mx") {
    const detail = { mx: "null" };
    return hitOrMiss([{ value: "Takes no mail", detail, sourceUrl, quote: records.quote, confidence: 1 }]);
  }
  if (records.kind !== "mx") return { outcome: "miss" };
  const spf = await lookUpSpf(resolver, domain);
  const senders = spf === null ? [] : sendersIn(spf);
  const { name, gateway } = mailProviderOf(domain, records.hosts, senders);
  const detail = {
    ...(gateway === null ? {} : { gateway: `behind ${gateway}` }),
    ...(senders.length === 0 ? {} : { senders: `may send: ${senders.join(", ")}` }),
  };
  return hitOrMiss([{ value: name, detail, sourceUrl, quote: records.quote, confidence: 0.95 }]);
}
