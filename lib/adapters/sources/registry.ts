import { Resolver } from "node:dns/promises";
import { systemClock } from "@/lib/platform/clock";
import type { GuardedFetch } from "@/lib/platform/guarded-fetch/guarded-fetch";
import type { SearchWeb, Source } from "./contract";
import type { CustomHttpConfig } from "./custom-http/custom-http-config";
import { createCustomHttpSource } from "./custom-http/custom-http-source";
import { createDnsSource } from "./dns/dns-source";
import { createDomainAge } from "./dns/domain-age";
import type { DnsResolver } from "./dns/look-up-mail";
import { createLinkedinSource } from "./linkedin/linkedin-source";
import { politeSource } from "./polite-source";
import { createSearchSnippetsSource } from "./search-snippets/search-snippets-source";
import { createStructuredDataSource } from "./structured-data/structured-data-source";
import { createWebsiteSource } from "./website/website-source";
import { createXSource } from "./x/x-source";

/** What sources are made of. */
export interface SourceParts {
  /** The way out for sources: nothing is trusted but what the operator allowed. */
  out: GuardedFetch;
  search: SearchWeb;
  resolver: DnsResolver;
  /** Bearer token of X's official API. */
  xToken?: string;
}

/** Every built-in source, in the order that screens show. A new one is a line here. */
const MAKERS: ((parts: SourceParts) => Source)[] = [
  createWebsiteSource,
  createStructuredDataSource,
  ({ search }) => createSearchSnippetsSource(search),
  ({ resolver, out }) =>
    createDnsSource({ resolver, domainAge: createDomainAge({ out, clock: systemClock }) }),
  ({ search }) => createLinkedinSource(search),
  ({ out, xToken }) => createXSource({ out, token: xToken }),
];

/** The built-in sources, each behind its rate limit. */
export function createBuiltInSources(parts: SourceParts): Source[] {
  return MAKERS.map((make) => politeSource(make(parts)));
}

/** A source that was declared without code, behind its rate limit. */
export function createDeclaredSource(
  config: CustomHttpConfig,
  secret: string | null,
  out: GuardedFetch,
): Source {
  return politeSource(createCustomHttpSource(config, secret, out));
}

/** The system's name servers, asked patiently but not for ever. */
export function createSystemResolver(): DnsResolver {
  return new Resolver({ timeout: 3_000, tries: 2 });
}
