import type { FactField } from "../fact/shape";
import type { HitRates } from "./shape";

/** The fields that a person asks about before a job. */
export const FORETOLD_FIELDS = [
  "website",
  "email",
  "phone",
  "address",
  "person",
  "description",
  "linkedin",
] as const satisfies readonly FactField[];

interface Row {
  found: boolean;
  fields: readonly FactField[];
}

/** In what share of the rows each field was found. @param weightOf how much a row counts; 1 without it */
export function hitRatesOf<Looked extends Row>(
  rows: Looked[],
  weightOf: (row: Looked) => number = () => 1,
): HitRates {
  const total = rows.reduce((sum, row) => sum + weightOf(row), 0);
  if (total === 0) return {};
  const share = (field: FactField) =>
    rows.reduce((sum, row) => sum + (has(row, field) ? weightOf(row) : 0), 0) / total;
  return Object.fromEntries(FORETOLD_FIELDS.map((field) => [field, share(field)]));
}

function has({ found, fields }: Row, field: FactField): boolean {
  return field === "website" ? found : found && fields.includes(field);
}
