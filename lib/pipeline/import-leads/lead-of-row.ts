import type { Lead, LeadField, Mapping } from "@/lib/models/record/shape";

/** A column that means something. */
export interface MappedColumn {
  index: number;
  field: LeadField;
}

/** What people and exports write where they have no value. */
const PLACEHOLDER =
  /^(-+|–|—|\.+|_+|\?+|n\/?a|#n\/a|none|null|nil|undefined|unknown|unbekannt|keine?|k\.?\s?a\.?|tbd|s\/n|inconnu|\(blank\)|#ref!|#value!)$/i;
const LONGEST_PLACEHOLDER = 9;

/** White space to be collapsed; looked for first because nearly no cell has any. */
const UNEVEN_SPACE = /[\t\n\r\u00a0]| {2}/;

export function isPlaceholder(value: string): boolean {
  return value.length <= LONGEST_PLACEHOLDER && PLACEHOLDER.test(value);
}

/** The mapping as a list in column order: of two columns for one field, the first with a value counts. */
export function mappedColumns(mapping: Mapping): MappedColumn[] {
  return Object.entries(mapping)
    .map(([index, field]) => ({ index: Number(index), field }))
    .sort((a, b) => a.index - b.index);
}

/** The lead that a row of cells describes: trimmed, white space collapsed, placeholders left out. */
export function leadOfRow(cells: string[], columns: MappedColumn[]): Lead {
  const lead: Lead = {};
  for (const { index, field } of columns) {
    const value = (cells[index] ?? "").trim();
    if (value === "" || lead[field] !== undefined || isPlaceholder(value)) continue;
    const uneven = field !== "notes" && UNEVEN_SPACE.test(value);
    lead[field] = uneven ? value.replace(/\s+/g, " ") : value;
  }
  return lead;
}
