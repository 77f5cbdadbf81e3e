import type { FactField } from "@/lib/models/fact/shape";

export const FACT_NAMES: Record<FactField, string> = {
  website: "Website",
  company_name: "Company name",
  description: "What they do",
  email: "Email",
  phone: "Phone",
  fax: "Fax",
  address: "Address",
  hours: "Opening hours",
  person: "Person",
  linkedin: "LinkedIn",
  twitter: "Twitter",
  facebook: "Facebook",
  instagram: "Instagram",
  youtube: "YouTube",
  industry: "Industry",
  employees: "Employees",
  founded: "Founded",
  mail_provider: "Mail provider",
  domain_created: "Domain since",
};

const SURE = 0.85;
const LIKELY = 0.6;

/** How sure a fact is, in a word. */
export function confidenceWord(confidence: number): "Sure" | "Likely" | "A guess" {
  if (confidence >= SURE) return "Sure";
  return confidence >= LIKELY ? "Likely" : "A guess";
}

const READERS: Record<string, string> = {
  hand: "set by hand",
  mailto: "mail link",
  tel: "phone link",
  text: "page text",
  "json-ld": "structured data",
  microdata: "structured data",
  meta: "page head",
  link: "link",
  title: "page title",
  dns: "DNS",
  "search-snippets": "search result",
  linkedin: "search result",
  x: "X",
};

/** How a fact was found, in words; an adapter without words keeps its name. */
export function readerName(adapter: string): string {
  return READERS[adapter] ?? adapter;
}
