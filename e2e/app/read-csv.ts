import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import Papa from "papaparse";

export type CsvRow = Record<string, string>;

/** The rows of a CSV by header; throws where the text is not regular. */
export function readCsv(text: string): { headers: string[]; rows: CsvRow[] } {
  const { data, errors, meta } = Papa.parse<CsvRow>(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`Not a regular CSV: ${errors[0]?.message}`);
  return { headers: meta.fields ?? [], rows: data };
}

/** A file that the browser was given to keep, as CSV. */
export async function readDownload(download: Download) {
  return readCsv(await readFile(await download.path(), "utf8"));
}
