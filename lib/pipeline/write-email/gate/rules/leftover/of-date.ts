import type { Lexicon } from "../../lexicon/lexicon";
import type { Token } from "../../token";

const isYear = (digits: number) => digits >= 1500 && digits < 2100;
/** How far from a month's name its day and its year stand. */
const OF_DATE = [-1, 0, 1, 2];

/** Whether a word is part of a date. */
export function isOfDate(tokens: Token[], index: number, { dates }: Lexicon): boolean {
  const { fold, digits } = tokens[index] as Token;
  if (digits === null) return dates.has(fold);
  return isYear(digits) || OF_DATE.some((step) => dates.has(tokens[index + step]?.fold ?? ""));
}
