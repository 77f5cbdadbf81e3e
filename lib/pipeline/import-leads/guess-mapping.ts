import type { Mapping } from "@/lib/models/record/shape";
import type { TableOptions } from "@/lib/models/upload/shape";
import { guessedMapping } from "./guessed-mapping";
import { previewTable } from "./preview-table";
import type { TableSource } from "./source";

/** What the columns of a table seem to mean. @throws AppError as `previewTable` does */
export async function guessMapping(source: TableSource, options: TableOptions): Promise<Mapping> {
  const preview = await previewTable(source, options);
  return guessedMapping(preview.columns);
}
