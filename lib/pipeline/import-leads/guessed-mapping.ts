import type { Mapping } from "@/lib/models/record/shape";
import type { ColumnPreview } from "@/lib/models/upload/shape";

/** What the columns of a preview seem to mean, as a mapping. */
export function guessedMapping(columns: Pick<ColumnPreview, "index" | "guess">[]): Mapping {
  return Object.fromEntries(
    columns.flatMap(({ index, guess }) => (guess === null ? [] : [[String(index), guess]])),
  );
}
