const FOUND = [
  "website",
  "website_confidence",
  "company_name",
  "description",
  "emails",
  "phones",
  "address",
  "linkedin",
  "twitter",
  "facebook",
  "instagram",
  "youtube",
];
const RUN = ["status", "reason", "cost_usd", "sources"];

/** The columns that enrichment adds, in order. @param variants how many emails were written for each lead. */
export function enrichedColumns(variants: number): string[] {
  const emails = Array.from({ length: variants }, (_, index) => [
    `email_subject_${index + 1}`,
    `email_body_${index + 1}`,
  ]);
  return [...FOUND, ...emails.flat(), ...RUN];
}

/**
 * The header of the enriched CSV: the original headers untouched, then ours. One of ours that an original already
 * has is prefixed with `leadloom_`.
 */
export function enrichedHeader(originalHeaders: string[], variants: number): string[] {
  const taken = new Set(originalHeaders);
  return [...originalHeaders, ...enrichedColumns(variants).map((name) => freeName(name, taken))];
}

function freeName(name: string, taken: Set<string>): string {
  let free = name;
  while (taken.has(free)) free = `leadloom_${free}`;
  taken.add(free);
  return free;
}
