import type { Lead } from "@/lib/models/record/shape";

/** What a search engine is asked, most telling first. A row without a company name is asked nothing. */
export function buildQueries(lead: Lead): string[] {
  const company = lead.company?.trim();
  if (!company) return [];
  const place = [lead.city, lead.state].filter(Boolean).join(" ");
  const queries = [[company, place].filter(Boolean).join(" ")];
  if (place !== "" && lead.street !== undefined)
    queries.push(`${company} ${lead.street} ${lead.city ?? ""}`.trim());
  if (place !== "") queries.push(company);
  return [...new Set(queries)];
}
