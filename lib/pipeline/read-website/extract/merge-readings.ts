import { FACT_FIELDS, type FactField, type FoundFact } from "@/lib/models/fact/shape";
import { addressKey } from "./addresses/shape";
import { chooseName } from "./merge/choose-name";
import { kindOfPage } from "./merge/page-kind";
import { rankEmails } from "./merge/rank-emails";
import type { PageReading, SourcedFact } from "./reading";
import { identifySite } from "./site-identity";

export interface CompanyClues {
  /** The site's domain. */
  domain: string;
  country?: string | undefined;
  /** The company's name as the lead's row has it. */
  companyName?: string | undefined;
}

const SINGLE: ReadonlySet<FactField> = new Set(["description", "hours"]);

function keyOf({ field, value, detail }: FoundFact): string {
  if (field === "address") return `address:${addressKey(detail ?? {})}`;
  return `${field}:${value.toLowerCase()}`;
}

/** How much a page's word weighs for a field: contact pages for addresses, the home page for what a company does. */
function pageWeight(field: FactField, url: string): number {
  const kind = kindOfPage(url);
  if (field === "description") return kind === "home" ? 0.3 : kind === "about" ? 0.15 : 0;
  if (kind === "contact" || kind === "imprint") return 0.25;
  if (kind === "home" || kind === "about" || kind === "team") return 0.1;
  return kind === "legal" ? -0.1 : 0;
}

interface Group {
  best: SourcedFact;
  weight: number;
  pages: Set<string>;
}

function groupFacts(readings: readonly PageReading[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const reading of readings) {
    for (const fact of reading.facts) {
      const weight = fact.confidence + pageWeight(fact.field, reading.url);
      const sourced = { ...fact, sourceUrl: reading.url };
      const known = groups.get(keyOf(fact));
      if (known === undefined)
        groups.set(keyOf(fact), { best: sourced, weight, pages: new Set([reading.url]) });
      else {
        known.pages.add(reading.url);
        if (weight > known.weight) Object.assign(known, { best: sourced, weight });
      }
    }
  }
  return groups;
}

/** A number that any page calls a fax is one, unless another page labels it as a telephone too. */
function withoutFaxes(facts: readonly SourcedFact[]): SourcedFact[] {
  const faxes = new Set(facts.filter(({ field }) => field === "fax").map(({ value }) => value));
  return facts.filter(
    ({ field, value, confidence }) => field !== "phone" || confidence >= 0.9 || !faxes.has(value),
  );
}

/** What the pages of one site say of its company together: each value once with its best evidence, best first. */
export function mergeReadings(
  readings: readonly PageReading[],
  clues: CompanyClues,
): { facts: SourcedFact[] } {
  const site = identifySite(clues.domain);
  const groups = [...groupFacts(readings).values()].map((group) => ({
    ...group,
    weight: group.weight + Math.min(0.15, (group.pages.size - 1) * 0.05),
  }));
  const facts: SourcedFact[] = [];
  for (const field of FACT_FIELDS) {
    const ofField = groups.filter(({ best }) => best.field === field).sort((a, b) => b.weight - a.weight);
    if (field === "company_name") facts.push(...chooseName(ofField, site, clues.companyName));
    else if (field === "email") facts.push(...rankEmails(ofField, site));
    else facts.push(...ofField.slice(0, SINGLE.has(field) ? 1 : undefined).map(({ best }) => best));
  }
  return { facts: withoutFaxes(facts) };
}
