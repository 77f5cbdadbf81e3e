import { createHash } from "node:crypto";
import type { Source } from "@/lib/adapters/sources/contract";
import { findFreshCompany, type SiteReading, saveReading } from "@/lib/models/company/store";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { askPages } from "./ask-pages";
import { mergeReadings } from "./extract/merge-readings";
import type { ReadAddress, ReadPage } from "./read-page";
import { readPages } from "./read-pages";
import { describeFailure, isWorthRetrying } from "./rules";

export interface ReadWebsiteTools {
  readAddress: ReadAddress;
  /** Addresses from the site's sitemaps, at most `limit`. */
  sitemapUrls: (origin: string, limit: number, signal?: AbortSignal) => Promise<string[]>;
  /** The sources that live on pages: what they say is kept with the reading, in the same transaction. */
  pageSources: readonly Source[];
  /** How fit an address is to be written to, as detail of its fact. */
  judge: (address: string, clues: { domain: string; firstParty: true }) => Record<string, string>;
}

export interface ReadWebsiteInput {
  domain: string;
  homeUrl: string;
  country?: string;
  companyName?: string;
  /** How long the reading serves other leads of the company, milliseconds. */
  ttlMs: number;
  now: () => number;
  signal?: AbortSignal;
}

export interface WebsiteRead {
  companyId: string;
  status: "ready" | "failed";
  /** Why it could not be read, for people. */
  reason: string | null;
  /** True when an earlier reading served. */
  cached: boolean;
}

/** How long a site that could not be read is left alone, milliseconds: shorter than a good reading lives. */
const FAILED_TTL = 30 * 60_000;

/**
 * Reads a company's site into pages and facts and keeps them. A reading that has not expired is used again and costs
 * nothing. A site that refuses or fails is a result with its reason.
 * @throws AppError `unavailable` when trying later may help (a time-out, a 5xx, a rate limit)
 */
export async function readWebsite(
  tools: ReadWebsiteTools,
  tenant: Tenant,
  input: ReadWebsiteInput,
): Promise<WebsiteRead> {
  const known = await findFreshCompany(tenant, input.domain, new Date(input.now()));
  if (known) return { companyId: known.id, status: known.status, reason: known.reason, cached: true };
  const home = await tools.readAddress(input.homeUrl, input);
  if (home.kind === "failed" && isWorthRetrying(home.failure)) {
    throw new AppError("unavailable", describeFailure(input.domain, home.message), {
      retryAfterMs: home.retryAfterMs ?? undefined,
    });
  }
  const pages = home.kind === "failed" ? [] : await readPages(tools, input, home);
  const reading =
    home.kind === "failed"
      ? failedReading(input, describeFailure(input.domain, home.message))
      : readyReading(tools, input, pages);
  const asks = await askPages(tools.pageSources, pages, reading);
  const companyId = await saveReading(tenant, { ...reading, asks });
  return { companyId, status: reading.status, reason: reading.reason, cached: false };
}

function failedReading(input: ReadWebsiteInput, reason: string): SiteReading {
  const head = { domain: input.domain, homeUrl: input.homeUrl, name: null, language: null };
  const readAt = new Date(input.now());
  const expiresAt = new Date(input.now() + Math.min(FAILED_TTL, input.ttlMs));
  return { ...head, status: "failed", reason, pages: [], facts: [], readAt, expiresAt };
}

function readyReading({ judge }: ReadWebsiteTools, input: ReadWebsiteInput, pages: ReadPage[]): SiteReading {
  const readings = pages.map((page) => page.reading);
  const { country, companyName, domain } = input;
  const merged = mergeReadings(readings, { domain, country, companyName });
  const pageOf = new Map(readings.map((reading, index) => [reading.url, index]));
  return {
    domain,
    homeUrl: readings[0]?.url ?? input.homeUrl,
    name: merged.facts.find((fact) => fact.field === "company_name")?.value ?? null,
    language: readings.find((reading) => reading.language !== null)?.language ?? null,
    status: "ready",
    reason: null,
    pages: pages.map(toStoredPage),
    facts: merged.facts.flatMap(({ sourceUrl, ...fact }, rank) => {
      const page = pageOf.get(sourceUrl);
      if (page === undefined) return [];
      if (fact.field !== "email") return [{ page, rank, fact }];
      const detail = { ...fact.detail, ...judge(fact.value, { domain, firstParty: true }) };
      return [{ page, rank, fact: { ...fact, detail } }];
    }),
    readAt: new Date(input.now()),
    expiresAt: new Date(input.now() + input.ttlMs),
  };
}

function toStoredPage({ reading, via, etag, fetchedAt }: ReadPage): SiteReading["pages"][number] {
  return {
    url: reading.url,
    title: reading.title,
    language: reading.language,
    text: reading.text,
    hash: createHash("sha256").update(reading.text).digest("hex"),
    via,
    etag,
    fetchedAt: new Date(fetchedAt),
  };
}
