import type { Mapping } from "@/lib/models/record/shape";
import type { TableOptions } from "@/lib/models/upload/shape";
import { previewTable } from "./preview-table";
import type { TableSource } from "./source";

/** What the columns of a table seem to mean. @throws AppError as `previewTable` does */
export async function guessMapping(source: TableSource, options: TableOptions): Promise<Mapping> {
  const preview = await previewTable(source, options);
  return Object.fromEntries(
    preview.columns.flatMap((column) =>
      column.guess === null ? [] : [[String(column.index), column.guess]],
    ),
  );
}
