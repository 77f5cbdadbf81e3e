import { answerAll, failureOf, hitOrMiss } from "../answer-all";
import type { FieldAnswer, SearchWeb, Snippet, Source, SourceQuery, SourceValue } from "../contract";
import { emailsIn, phonesIn } from "../mail-and-phone";
import { namesCompany } from "../names-company";
import { isOnDomain } from "../on-domain";

const LIMIT = 10;
/** A search engine's excerpt may be old or cut: never as sure as the page itself. */
const SURENESS = {
  email: { own: 0.75, other: 0.6 },
  phone: { own: 0.65, other: 0.5 },
  description: { own: 0.5, other: 0 },
};
type Field = keyof typeof SURENESS;

interface Telling extends Snippet {
  /** Whether the result is a page of the company's own site. */
  own: boolean;
}

/** What the excerpts of search results say about a company: one search, no page is opened. */
export function createSearchSnippetsSource(search: SearchWeb): Source {
  return {
    name: "search-snippets",
    label: "Search results",
    fields: ["email", "phone", "description"],
    about: "company",
    pricePerCallUsd: 0,
    rate: null,
    async ask(query) {
      const { subject, signal } = query;
      if (!subject.company)
        return answerAll(query, { outcome: "skipped", reason: "No company name to search for" });
      try {
        const words = [`"${subject.company.replaceAll('"', "")}"`, subject.city, "contact"];
        const results = await search({
          query: words.filter(Boolean).join(" "),
          country: subject.country?.toLowerCase(),
          limit: LIMIT,
          signal,
        });
        const telling = results.flatMap((result) => tellingResult(result, query));
        const fields = query.fields.map((field) => [field, read(field, telling, query)]);
        return { fields: Object.fromEntries(fields), requests: 1, costUsd: 0 };
      } catch (error) {
        return answerAll(query, failureOf(error, signal), 1);
      }
    },
  };
}

/** Results about another company of a like name would lend it their address: only what names this one counts. */
function tellingResult(result: Snippet, { subject }: SourceQuery): Telling[] {
  const own = isOnDomain(result.url, subject.domain);
  const named = namesCompany(`${result.title} ${result.snippet}`, subject.company);
  return own || named ? [{ ...result, own }] : [];
}

function read(field: string, results: Telling[], query: SourceQuery): FieldAnswer {
  if (!(field in SURENESS)) return { outcome: "skipped", reason: "Search results do not tell this" };
  const known = field as Field;
  const seen = new Set<string>();
  const values = results.flatMap((result) =>
    sightings(known, result, query)
      .filter(({ value }) => !seen.has(value) && seen.add(value))
      .map(({ value, quote }): SourceValue => {
        const confidence = SURENESS[known][result.own ? "own" : "other"];
        return { value, quote, sourceUrl: result.url, confidence };
      }),
  );
  return hitOrMiss(values);
}

function sightings(
  field: Field,
  result: Telling,
  { subject }: SourceQuery,
): { value: string; quote: string }[] {
  const { snippet } = result;
  if (field === "phone") return phonesIn(snippet, subject.country);
  if (field === "description")
    return result.own && snippet.length > 40 ? [{ value: snippet, quote: snippet }] : [];
  // An address of another house in an excerpt may be the directory's own.
  return emailsIn(snippet).filter(({ value }) => isOnDomain(value.split("@")[1] ?? "", subject.domain));
}
