import { getDomainWithoutSuffix } from "tldts";
import { answerAll, failureOf, hitOrMiss } from "../answer-all";
import type { SearchWeb, Snippet, Source, SourceQuery, SourceValue } from "../contract";
import { spokenName, squashed } from "../names-company";

const LIMIT = 5;
const COMPANY_PAGE = /^https?:\/\/(?:[a-z]{2,3}\.|www\.)?linkedin\.com\/company\/([^/?#]+)/i;

/**
 * The address of a company's public LinkedIn page: from the site's own link, else from what a search shows.
 * LinkedIn itself is never opened.
 */
export function createLinkedinSource(search: SearchWeb): Source {
  return {
    name: "linkedin",
    label: "LinkedIn page",
    fields: ["linkedin"],
    about: "company",
    pricePerCallUsd: 0,
    rate: null,
    async ask(query) {
      const linked = query.known.filter(
        ({ field, value }) => field === "linkedin" && COMPANY_PAGE.test(value),
      );
      if (linked.length > 0) return answerAll(query, hitOrMiss(linked.map(plainLink)));
      const { subject, signal } = query;
      if (!subject.company)
        return answerAll(query, { outcome: "skipped", reason: "No company name to search for" });
      try {
        const words = `site:linkedin.com/company "${subject.company.replaceAll('"', "")}"`;
        const country = subject.country?.toLowerCase();
        const results = await search({ query: words, country, limit: LIMIT, signal });
        return answerAll(query, hitOrMiss(results.flatMap((result) => judge(result, query))), 1);
      } catch (error) {
        return answerAll(query, failureOf(error, signal), 1);
      }
    },
  };
}

/** The link without a country's host and without tracking. */
function plainLink<Value extends SourceValue>(value: Value): Value {
  const slug = COMPANY_PAGE.exec(value.value)?.[1];
  return slug === undefined ? value : { ...value, value: `https://www.linkedin.com/company/${slug}` };
}

/** A result counts when its title is the company's name; a slug that is the domain's name makes it surer. */
function judge(result: Snippet, { subject }: SourceQuery): SourceValue[] {
  const slug = COMPANY_PAGE.exec(result.url)?.[1];
  const titled = squashed(spokenName(result.title.split(/\s[|–-]\s|:/)[0] ?? ""));
  const name = squashed(spokenName(subject.company ?? ""));
  if (slug === undefined || name === "" || titled !== name) return [];
  const brand = squashed(getDomainWithoutSuffix(subject.domain ?? "") ?? "");
  const confidence = brand !== "" && squashed(decodeURIComponentSafely(slug)) === brand ? 0.85 : 0.7;
  return [plainLink({ value: result.url, sourceUrl: result.url, quote: result.title, confidence })];
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the slug stands as it is.
    return text;
  }
}
