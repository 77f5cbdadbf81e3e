import type { CompaniesOfList } from "@/lib/models/record/company-key";
import { type Evidence, pooled, weigh } from "./evidence";
import type { ObservedRow } from "./observed-row";

/** Companies of which nothing is known yet, and what is known of their like. */
export interface UnknownCompanies {
  companies: number;
  rows: number;
  /** Whether a row of them comes to be written, and paid. */
  paid: Evidence;
}

/** What is still to be done of a list. */
export interface RestOfList {
  rows: number;
  /** Rows at companies seen before that will be paid, by what became of the company then. */
  knownPaid: number;
  unknown: UnknownCompanies[];
}

/** Before anything is seen: nine in ten companies have a site that is found. Counts as four companies. */
const PRIOR: Evidence = { yes: 3.6, no: 0.4 };
/** The most companies that past lists count as. */
const PAST = 20;

/** Sets the rows of a list that are still to be done against the companies seen in the trial and in the past. */
export function restOfList(list: CompaniesOfList, trial: ObservedRow[], past: ObservedRow[]): RestOfList {
  const seen = paidShares([...past, ...trial]);
  const done = new Map<string, number>();
  for (const { company } of trial) done.set(company, (done.get(company) ?? 0) + 1);
  const rest: RestOfList = { rows: 0, knownPaid: 0, unknown: [] };
  const alike = new Map([true, false].map((given) => [given, likeOf(given, trial, past)]));
  for (const [key, company] of list) {
    const rows = Math.max(0, company.rows - (done.get(key) ?? 0));
    const share = seen.get(key);
    const like = alike.get(company.given);
    rest.rows += rows;
    if (share !== undefined) rest.knownPaid += rows * share;
    else if (like !== undefined) {
      like.companies += 1;
      like.rows += rows;
    }
  }
  rest.unknown = [...alike.values()].filter(({ rows }) => rows > 0);
  return rest;
}

function likeOf(given: boolean, trial: ObservedRow[], past: ObservedRow[]): UnknownCompanies {
  const companies = (rows: ObservedRow[]) =>
    weigh([...paidShares(rows.filter((row) => row.given === given)).values()], (share) => share >= 0.5);
  return { companies: 0, rows: 0, paid: pooled(PRIOR, companies(trial), companies(past), PAST) };
}

/** In what share of a company's rows something was paid. */
function paidShares(rows: ObservedRow[]): Map<string, number> {
  const counts = new Map<string, Evidence>();
  for (const { company, draftMicros } of rows) {
    const { yes, no } = counts.get(company) ?? { yes: 0, no: 0 };
    counts.set(company, draftMicros > 0 ? { yes: yes + 1, no } : { yes, no: no + 1 });
  }
  return new Map([...counts].map(([company, { yes, no }]) => [company, yes / (yes + no)]));
}
