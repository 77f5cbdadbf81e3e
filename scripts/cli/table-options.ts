import type { Command } from "commander";
import { LEAD_FIELDS, leadFieldShape, type Mapping } from "../../lib/models/record/shape";
import { type ImportChoices, type TablePreview, tableOptionsShape } from "../../lib/models/upload/shape";
import { guessedMapping } from "../../lib/pipeline/import-leads/guessed-mapping";
import { previewTable } from "../../lib/pipeline/import-leads/preview-table";
import type { TableSource } from "../../lib/pipeline/import-leads/source";
import { AppError } from "../../lib/platform/errors";

export interface TableFlags {
  encoding?: string;
  delimiter?: string;
  headerRow?: number;
  map?: string[];
}

/** How the file is read, and what its columns mean, as flags; what is not said is worked out. */
export function addTableOptions(command: Command): Command {
  return command
    .option("--encoding <name>", "for example windows-1252")
    .option("--delimiter <char>", "one of , ; | or tab")
    .option("--header-row <n>", "row of the headers, from 1; 0 for none", Number)
    .option(
      "--map <column=field...>",
      `what a column means: ${LEAD_FIELDS.join(", ")}; empty leaves it unmapped`,
    );
}

/** @throws AppError `invalid_input` naming the flag that is wrong */
export async function readChoices(source: TableSource, flags: TableFlags): Promise<ImportChoices> {
  const parsed = tableOptionsShape.safeParse({
    encoding: flags.encoding,
    delimiter: flags.delimiter === "tab" ? "\t" : flags.delimiter,
    headerRow: flags.headerRow === undefined ? undefined : flags.headerRow - 1,
  });
  if (!parsed.success)
    throw new AppError("invalid_input", "--delimiter is one of , ; | or tab; --header-row a small number");
  const preview = await previewTable(source, parsed.data);
  return { options: parsed.data, mapping: mapColumns(preview, flags.map ?? []) };
}

function mapColumns(preview: Omit<TablePreview, "uploadId">, pairs: string[]): Mapping {
  const mapping = guessedMapping(preview.columns);
  for (const pair of pairs) {
    const [header = "", field = ""] = pair.split(/=(?=[^=]*$)/);
    const column = preview.columns.find((one) => one.header.toLowerCase() === header.trim().toLowerCase());
    if (column === undefined) throw new AppError("invalid_input", `--map: there is no column "${header}"`);
    if (field === "") {
      delete mapping[String(column.index)];
      continue;
    }
    const known = leadFieldShape.safeParse(field);
    if (!known.success)
      throw new AppError("invalid_input", `--map: "${field}" is not one of ${LEAD_FIELDS.join(", ")}`);
    for (const [index, taken] of Object.entries(mapping)) if (taken === known.data) delete mapping[index];
    mapping[String(column.index)] = known.data;
  }
  return mapping;
}
