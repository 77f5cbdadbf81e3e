import type { FoundFact } from "@/lib/models/fact/shape";
import { findEnglishAddresses } from "./addresses/english-shapes";
import { findAddresses } from "./addresses/find-addresses";
import { linesWithCodes } from "./addresses/likely-lines";
import { parseHtml } from "./collect/parse-html";
import type { ParsedPage } from "./collect/parsed-page";
import { findCompanyNames } from "./company-name";
import { findDescription } from "./description";
import { findEmails } from "./emails/find-emails";
import { guessLanguage } from "./guess-language";
import { findHours } from "./hours";
import { isParked } from "./is-parked";
import { needsScripts } from "./needs-scripts";
import { findLinks } from "./page-links";
import { findPeople } from "./people";
import { likelyCountries } from "./phones/country";
import { findPhones } from "./phones/find-phones";
import type { PageReading } from "./reading";
import { identifySite } from "./site-identity";
import { Snapshot } from "./snapshot";
import { findSocials } from "./socials";
import { companyNodes } from "./structured-data/company-nodes";
import type { StructuredNode } from "./structured-data/item";
import { readJsonLd } from "./structured-data/json-ld";
import { findMarkedContacts } from "./structured-data/marked-facts";
import { resolveItems } from "./structured-data/resolve-items";

export interface PageToRead {
  /** Decoded HTML, of any quality. */
  html: string;
  /** Where the page was found, after redirects. */
  url: string;
  /** ISO country code the lead is known to be in; the page's own word counts more. */
  country?: string | undefined;
}

function statedCountries(companies: readonly StructuredNode[]): (string | null)[] {
  return companies.flatMap((node) =>
    (node.nodes.get("address") ?? []).map(
      (address) =>
        address.texts.get("addresscountry")?.[0]?.text ??
        address.nodes.get("addresscountry")?.[0]?.texts.get("name")?.[0]?.text ??
        null,
    ),
  );
}

type Found = Pick<PageReading, "facts" | "repeats">;

/** One fact for each field and value, the surest kept: marked and visible evidence often say the same. */
function withoutRepeats(facts: readonly FoundFact[]): Found {
  const best = new Map<string, FoundFact>();
  const repeats: FoundFact[] = [];
  for (const fact of facts) {
    const key = `${fact.field}:${fact.value.toLowerCase()}`;
    const known = best.get(key);
    if (known === undefined) best.set(key, fact);
    else if (fact.confidence > known.confidence) {
      best.set(key, fact);
      repeats.push(known);
    } else repeats.push(fact);
  }
  const faxes = new Set(
    facts.filter(({ field, adapter }) => field === "fax" && adapter === "text").map(({ value }) => value),
  );
  // A number that the page shows as its fax is no telephone, whatever a link or hidden data calls it.
  const isNoFax = ({ field, value, adapter }: FoundFact) =>
    field !== "phone" || adapter === "text" || !faxes.has(value);
  return { facts: [...best.values()].filter(isNoFax), repeats: repeats.filter(isNoFax) };
}

function findFacts(page: ParsedPage, { url, country }: PageToRead, snapshot: Snapshot): Found {
  const site = identifySite(url);
  const nodes = [...readJsonLd(page.jsonLd), ...resolveItems(page.items, page.visible)];
  const companies = companyNodes(nodes);
  const lines = linesWithCodes(page);
  const english = findEnglishAddresses(page.visible, lines);
  const countries = likelyCountries({
    url,
    language: page.language ?? guessLanguage(page.visible),
    given: country,
    stated: statedCountries(companies),
    shown: english.map(({ parts }) => parts.country ?? null),
  });
  return withoutRepeats([
    ...findCompanyNames(page, companies, site, snapshot),
    ...findDescription(page, companies, snapshot),
    ...findEmails(page, site, snapshot),
    ...findPhones(page, countries, snapshot),
    ...findMarkedContacts(companies, { site, countries, snapshot }),
    ...findAddresses({ companies, all: nodes, english, lines }, countries, snapshot),
    ...findHours(page, companies, snapshot),
    ...findPeople(page, nodes, snapshot),
    ...findSocials(page, companies, snapshot),
  ]);
}

function declaredUrl({ canonical, metas }: ParsedPage, url: string): string | null {
  const declared = (canonical ?? metas.get("og:url") ?? "").trim();
  if (URL.canParse(declared)) return new URL(declared).href;
  return declared !== "" && URL.canParse(declared, url) ? new URL(declared, url).href : null;
}

/**
 * Reads one page into the text to store and the facts it states, each with a verbatim quote from that text.
 * Pure: no network, no clock. Never throws, whatever the HTML; time grows with its length only.
 */
export function extractPage(input: PageToRead): PageReading {
  const page = parseHtml(input.html);
  const snapshot = new Snapshot(page.visible);
  // What a seller of domains writes says nothing about a company.
  const found = isParked(page) ? { facts: [], repeats: [] } : findFacts(page, input, snapshot);
  return {
    url: input.url,
    title: page.title,
    language: page.language,
    text: snapshot.text(),
    concealed: page.concealed,
    declaredUrl: declaredUrl(page, input.url),
    links: findLinks(page, input.url),
    ...found,
    needsScripts: needsScripts(page),
  };
}
