/** What was found and written for a lead, as the enriched CSV shows it. Null and empty lists become empty cells. */
export interface EnrichedRecord {
  website: string | null;
  /** 0 to 1. */
  websiteConfidence: number | null;
  companyName: string | null;
  description: string | null;
  emails: string[];
  /** E.164. */
  phones: string[];
  address: string | null;
  linkedin: string | null;
  twitter: string | null;
  facebook: string | null;
  instagram: string | null;
  youtube: string | null;
  drafts: { variant: number; subject: string; body: string }[];
  status: string;
  reason: string | null;
  /** US dollars; null when the price of a call is unknown. */
  costUsd: number | null;
  /** Addresses of the pages that the values come from. */
  sources: string[];
}

/**
 * A row of the enriched CSV: the original cells, then one cell for each of `enrichedColumns(variants)`.
 * @param originalCells one for each original header. @param variants the same number that the header was made with.
 */
export function enrichedRow(originalCells: string[], record: EnrichedRecord, variants: number): string[] {
  return [
    ...originalCells,
    record.website ?? "",
    record.websiteConfidence === null ? "" : decimal(record.websiteConfidence, 2),
    record.companyName ?? "",
    record.description ?? "",
    joined(record.emails),
    joined(record.phones),
    record.address ?? "",
    record.linkedin ?? "",
    record.twitter ?? "",
    record.facebook ?? "",
    record.instagram ?? "",
    record.youtube ?? "",
    ...draftCells(record.drafts, variants),
    record.status,
    record.reason ?? "",
    record.costUsd === null ? "unknown" : decimal(record.costUsd, 6),
    joined(record.sources),
  ];
}

function draftCells(drafts: EnrichedRecord["drafts"], variants: number): string[] {
  return Array.from({ length: variants }, (_, index) => {
    const draft = drafts.find((one) => one.variant === index + 1);
    return [draft?.subject ?? "", draft?.body ?? ""];
  }).flat();
}

function joined(values: string[]): string {
  return [...new Set(values)].join("; ");
}

/** A plain decimal without trailing zeros; never in scientific notation. */
function decimal(value: number, digits: number): string {
  return value.toFixed(digits).replace(/\.?0+$/, "");
}
