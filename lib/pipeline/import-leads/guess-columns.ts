import type { LeadField } from "@/lib/models/record/shape";
import { guessByHeader, isAboutSomethingElse, isNameHeader } from "./guess-by-header";
import { LOOKS_LIKE, looksLikePerson } from "./value-kinds";

/** A column as guessing sees it: its header and the values of the first rows that are not empty. */
export interface GuessInput {
  header: string;
  values: string[];
}
export interface ColumnGuess {
  guess: LeadField | null;
  guessedBy: "header" | "values" | null;
}
interface Candidate {
  column: number;
  field: LeadField;
  by: "header" | "values";
  score: number;
}

/** Fewer matching values than this share refute a header, more than this prove a column without one. */
const REFUTED = 0.15;
const PROVEN = 0.6;
/** Fields with a look so loose that a header must support it: names of firms, codes, countries. */
const LOOSE = new Set<LeadField>(["company", "postal_code", "country", "state"]);

/** What each column means. A field is given once, to the column that fits it best. */
export function guessColumns(columns: GuessInput[]): ColumnGuess[] {
  const candidates = columns.flatMap((column, index) => [
    ...headerCandidates(column, index),
    ...valueCandidates(column, index),
  ]);
  candidates.push(...nameCandidates(columns, candidates));
  const guesses = columns.map((): ColumnGuess => ({ guess: null, guessedBy: null }));
  const taken = new Set<LeadField>();
  for (const { column, field, by } of candidates.sort((a, b) => b.score - a.score || a.column - b.column)) {
    const target = guesses[column];
    if (!target || target.guess !== null || taken.has(field)) continue;
    taken.add(field);
    target.guess = field;
    target.guessedBy = by;
  }
  return guesses;
}

function headerCandidates(column: GuessInput, index: number): Candidate[] {
  const found = guessByHeader(column.header);
  if (!found) return [];
  const share = matchingShare(column.values, found.field);
  if (share !== null && share < REFUTED && !LOOSE.has(found.field)) return [];
  return [{ column: index, field: found.field, by: "header", score: found.score + (share ?? 0) * 10 }];
}

function valueCandidates(column: GuessInput, index: number): Candidate[] {
  if (isAboutSomethingElse(column.header)) return [];
  const fields = Object.keys(LOOKS_LIKE) as LeadField[];
  return fields.flatMap((field): Candidate[] => {
    const share = matchingShare(column.values, field) ?? 0;
    if (share < PROVEN) return [];
    return [{ column: index, field, by: "values", score: (LOOSE.has(field) ? 20 : 30) + share * 10 }];
  });
}

/** "Name" is the person beside a company column, the company where there is none and the values say no person. */
function nameCandidates(columns: GuessInput[], others: Candidate[]): Candidate[] {
  const has = (field: LeadField) => others.some((other) => other.field === field && other.by === "header");
  const split = has("first_name") !== has("last_name");
  return columns.flatMap((column, index): Candidate[] => {
    if (!isNameHeader(column.header)) return [];
    const person = column.values.filter(looksLikePerson).length >= column.values.length * 0.8;
    const whole = has("company") || (person && column.values.length > 0) ? "full_name" : "company";
    const part = has("first_name") ? "last_name" : "first_name";
    return [{ column: index, field: split ? part : whole, by: "header", score: 95 }];
  });
}

/** Share of the values that look like the field; null when it has no look or there are no values. */
function matchingShare(values: string[], field: LeadField): number | null {
  const looks = LOOKS_LIKE[field];
  if (!looks || values.length === 0) return null;
  return values.filter(looks).length / values.length;
}
