import { AppError } from "@/lib/platform/errors";
import { TableNotes } from "./notes";
import { rowsOfText } from "./read-text-rows";

export const DELIMITERS = [",", ";", "\t", "|"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const DECLARED = /^sep=([,;\t|])(?=\r|\n)/i;
/** Text looked at; a few hundred rows of a usual list. */
const SAMPLE_CHARS = 64 * 1024;

/**
 * The delimiter that splits the first rows most evenly, quotes respected; a comma when nothing splits them.
 * @param whole whether `text` is the whole file.
 */
export function detectDelimiter(text: string, whole: boolean): Delimiter {
  const declared = DELIMITERS.find((delimiter) => delimiter === DECLARED.exec(text)?.[1]);
  if (declared) return declared;
  const sample = text.slice(0, SAMPLE_CHARS);
  const complete = whole && sample.length === text.length;
  const judged = DELIMITERS.map((delimiter) => ({ delimiter, score: evenness(sample, delimiter, complete) }));
  const best = judged.reduce((leader, other) => (other.score > leader.score ? other : leader));
  return best.score > 0 ? best.delimiter : ",";
}

/** 0 when it splits nothing; grows with the share of rows of the same width, then with that width. */
function evenness(sample: string, delimiter: string, complete: boolean): number {
  const widths = rowWidths(sample, delimiter, complete);
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  counts.delete(1);
  let best = 0;
  for (const [width, count] of counts) {
    best = Math.max(best, (count / widths.length) ** 2 * Math.log2(width + 1));
  }
  return best;
}

function rowWidths(sample: string, delimiter: string, complete: boolean): number[] {
  try {
    const rows = rowsOfText(sample, delimiter, complete, new TableNotes());
    // A single line without its line break is all there may be in a cut text.
    if (rows.length === 0)
      return sample === "" ? [] : [sample.split("\n", 1)[0]?.split(delimiter).length ?? 1];
    return rows.map((row) => row.cells.length);
  } catch (error) {
    // Read with the wrong delimiter, quotes may seem unclosed: then it is the wrong delimiter.
    if (error instanceof AppError) return [];
    throw error;
  }
}
