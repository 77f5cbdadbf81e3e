import { z } from "zod";
import { leadFieldShape, mappingShape } from "../record/shape";

/** How a table file is to be read. Every part can be corrected by the user. */
export const tableOptionsShape = z.object({
  /** A WHATWG or iconv encoding name, for example `utf-8`, `utf-16le`, `windows-1252`. */
  encoding: z.string().max(40).optional(),
  delimiter: z.enum([",", ";", "\t", "|"]).optional(),
  /** 0-based row of the headers; -1 when the file has none. */
  headerRow: z.int().min(-1).max(50).optional(),
});
export type TableOptions = z.infer<typeof tableOptionsShape>;

/** One column of the preview with its guess. */
export const columnPreviewShape = z.object({
  index: z.int(),
  header: z.string(),
  samples: z.array(z.string()),
  /** What the column seems to mean; null keeps it as an unmapped column. */
  guess: leadFieldShape.nullable(),
  /** Why: `header` matched a synonym, or the `values` look like it. */
  guessedBy: z.enum(["header", "values"]).nullable(),
  /** Share of non-empty cells, 0 to 1, in the rows looked at. */
  filled: z.number(),
});
export type ColumnPreview = z.infer<typeof columnPreviewShape>;

export const tablePreviewShape = z.object({
  uploadId: z.string(),
  fileName: z.string(),
  bytes: z.int(),
  kind: z.enum(["delimited", "xlsx"]),
  encoding: z.string(),
  delimiter: z.string(),
  headerRow: z.int(),
  columns: z.array(columnPreviewShape),
  /** The first rows as they stand in the file, the header row included. */
  firstRows: z.array(z.array(z.string())),
  warnings: z.array(z.string()),
});
export type TablePreview = z.infer<typeof tablePreviewShape>;

/** A row that was not taken in. */
export const rowIssueShape = z.object({
  /** 1-based line in the file where the row starts (row number for XLSX). */
  line: z.int(),
  kind: z.enum(["duplicate", "faulty"]),
  reason: z.string(),
  cells: z.array(z.string()),
});
export type RowIssue = z.infer<typeof rowIssueShape>;

export const tableCheckShape = z.object({
  good: z.int(),
  duplicates: z.int(),
  faulty: z.int(),
  /** Reasons with their counts, most frequent first. */
  reasons: z.array(z.object({ kind: z.enum(["duplicate", "faulty"]), reason: z.string(), count: z.int() })),
  /** The first issues, for the screen; the error CSV has all. */
  firstIssues: z.array(rowIssueShape),
  warnings: z.array(z.string()),
});
export type TableCheck = z.infer<typeof tableCheckShape>;

export const importChoicesShape = z.object({ options: tableOptionsShape, mapping: mappingShape });
export type ImportChoices = z.infer<typeof importChoicesShape>;
