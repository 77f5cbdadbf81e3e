const NAMES: Record<string, string | undefined> = {
  website: "Company website",
  "structured-data": "Structured data",
  "search-snippets": "Search results",
  dns: "DNS and registry",
  linkedin: "LinkedIn page",
  x: "X profile",
};

/** A source as people call it; one without words here keeps its name. */
export function sourceName(source: string): string {
  return NAMES[source] ?? source;
}
