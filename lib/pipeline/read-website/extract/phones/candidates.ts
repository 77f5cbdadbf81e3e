import type { TextLine } from "../collect/text-line";
import { linesWith, matchesIn } from "../lines";

export interface NumberCandidate {
  raw: string;
  start: number;
  end: number;
}

/** A run that may be one or several telephone numbers. Bounded, so that pages of digits stay cheap. */
const RUN = /(?<![\p{L}\p{N}@#$€£=_.,:/-])(?:[+＋(]|00)?[+(]{0,2}\d[\d {2}().\-–‐‑/·'’*]{5,40}\d/gu;
/** Seven digits with little between them. */
const RUN_HINT = /(?:\d[^\dA-Za-z\n]{0,5}){6}\d/;
const LEAST_DIGITS = 7;
const DIGITS = /\d/g;

/** Dates, times, prices, decimals, addresses of machines: digits that are no telephone number. */
const NO_NUMBER = [
  /^(?:19|20)\d\d[-./](?:0?[1-9]|1[0-2])[-./](?:[0-2]?\d|3[01])(?:\D|$)/,
  /^(?:[0-2]?\d|3[01])[-./](?:[0-2]?\d|3[01])[-./](?:19|20)\d\d(?:\D|$)/,
  /^(?:19|20)\d\d ?[-–/] ?(?:19|20)\d\d$/,
  /^\d{1,3}(?:\.\d{1,3}){3}$/,
  /^-?\d{1,3}\.\d{4,}$/,
  /^\d{1,3}(?:[.,']\d{3})+(?:[.,]\d{2})?$/,
  /^\d{5}-\d{4}$/,
  /^(?:97[89][- ]?)\d[-\d ]{8,14}$/,
  /^(?:\d{4}[ -]){3}\d{4}$/,
];

export function countDigits(text: string): number {
  return text.match(DIGITS)?.length ?? 0;
}

export function isOtherNotation(raw: string): boolean {
  return NO_NUMBER.some((pattern) => pattern.test(raw));
}

/** Runs of the text with enough digits for a telephone number. */
export function findRuns(text: string, lines: readonly TextLine[]): NumberCandidate[] {
  const runs: NumberCandidate[] = [];
  const likely = lines.filter(({ closeDigits }) => closeDigits >= LEAST_DIGITS);
  for (const match of matchesIn(text, linesWith(text, likely, RUN_HINT), RUN)) {
    const raw = match[0];
    if (countDigits(raw) < LEAST_DIGITS) continue;
    runs.push({ raw, start: match.index, end: match.index + raw.length });
  }
  return runs;
}
