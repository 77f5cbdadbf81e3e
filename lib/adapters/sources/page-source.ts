import { answerAll, hitOrMiss } from "./answer-all";
import type { Source, SourceAnswer, SourceQuery } from "./contract";

/** What pages can tell. */
const PAGE_FIELDS = [
  "company_name",
  "description",
  "email",
  "phone",
  "fax",
  "address",
  "hours",
  "person",
  "linkedin",
  "twitter",
  "facebook",
  "instagram",
  "youtube",
];

/** How markup for machines is read; all other ways are the page as people see it. */
const MARKUP = new Set(["json-ld", "microdata", "rdfa", "hcard"]);

/** A source that says again what the pages said, in one of two ways. It fetches nothing: the pages were read before. */
export function pageSource(parts: { name: string; label: string; markup: boolean }): Source {
  const { name, label, markup } = parts;
  const ask = async (query: SourceQuery): Promise<SourceAnswer> => {
    query.signal?.throwIfAborted();
    if (query.pages === 0)
      return answerAll(query, { outcome: "skipped", reason: "No page of the site could be read" });
    const said = query.known.filter((known) => MARKUP.has(known.adapter) === markup);
    const fields = query.fields.map((field) => [field, hitOrMiss(said.filter((one) => one.field === field))]);
    return { fields: Object.fromEntries(fields), requests: 0, costUsd: 0 };
  };
  return { name, label, fields: PAGE_FIELDS, about: "pages", pricePerCallUsd: 0, rate: null, ask };
}
