import type { Lead, LeadField, Mapping } from "@/lib/models/record/shape";
import { leadFieldShape } from "@/lib/models/record/shape";
import type { ColumnPreview } from "@/lib/models/upload/shape";

/**
 * The mapping after a column was sent to a field. A field takes one column:
 * the column that had it is kept without a meaning.
 * @param target a lead field; anything else (the empty choice) takes the meaning away
 */
export function sendColumn(mapping: Mapping, column: number, target: string): Mapping {
  const field = leadFieldShape.safeParse(target);
  const others = Object.entries(mapping).filter(
    ([index, taken]) => Number(index) !== column && taken !== field.data,
  );
  const kept: Mapping = Object.fromEntries(others);
  return field.success ? { ...kept, [column]: field.data } : kept;
}

/** Whether there is something to find a company by. */
export function canFindCompany(mapping: Mapping): boolean {
  const fields = new Set<LeadField>(Object.values(mapping));
  return fields.has("company") || fields.has("website") || fields.has("email");
}

/** The lead that the first sampled row becomes. */
export function sampleLead(columns: readonly ColumnPreview[], mapping: Mapping): Lead {
  const cells = columns.flatMap((column) => {
    const field = mapping[column.index];
    const value = column.samples[0]?.trim();
    return field && value ? [[field, value] as const] : [];
  });
  return Object.fromEntries(cells);
}
