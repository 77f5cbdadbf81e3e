import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { leadShape } from "../record/shape";
import { surePart } from "./mention";
import { findMentions, isShared } from "./person.store";
import type { MentionRow, PersonFile, PersonQuery } from "./shape";
import { PERSONAL_TABLES, type PersonalTableName } from "./table-map";

/** Shorter parts would match half the database. */
const LEAST_SURE = 3;
const ROUNDS = 3;
/** More than a family or a small company has: whatever was asked for does not name them. */
const MOST_TERMS = 150;

/**
 * All that the workspace stores about a person: rows that hold what is asked for, or what the person's own records say of
 * them and of nobody else: address, name, number, profile.
 * @throws AppError `invalid_input` when what is asked for stands in the records of far too many people
 */
export async function findPerson(tenant: Tenant, query: PersonQuery): Promise<PersonFile> {
  const terms = new Set(Object.values(query).filter((value) => value !== undefined));
  const records = await growTerms(tenant, terms);
  const rows: PersonFile["rows"] = {};
  for (const name of Object.keys(PERSONAL_TABLES) as PersonalTableName[]) {
    // There are more records than anything else: those that are known need not be looked for twice.
    const found =
      name === "Record" && records !== null ? records : await findMentions(tenant, name, [...terms]);
    if (found.length > 0) rows[name] = found;
  }
  return { terms: [...terms], rows };
}

/**
 * Adds to the terms what the person's own records say of them and of nobody else, and what the records say that hold those.
 * @returns the records that hold any of the terms; null when the last round still found new ones
 */
async function growTerms(tenant: Tenant, terms: Set<string>): Promise<MentionRow[] | null> {
  /** What others have too. */
  const shared = new Set<string>();
  const records = new Map<string, MentionRow>();
  let fresh = [...terms];
  for (let round = 0; round < ROUNDS; round += 1) {
    // Those that hold an earlier term are known.
    for (const row of await findMentions(tenant, "Record", fresh)) records.set(String(row.id), row);
    const ids = new Set(records.keys());
    fresh = [];
    for (const term of termsIn([...records.values()])) {
      if (terms.has(term) || shared.has(term)) continue;
      if (terms.size >= MOST_TERMS) throw tooMany(records.size);
      if (await isShared(tenant, term, ids)) shared.add(term);
      else {
        terms.add(term);
        fresh.push(term);
      }
    }
    if (fresh.length === 0) return [...records.values()];
  }
  return null;
}

function tooMany(records: number): AppError {
  return new AppError(
    "invalid_input",
    `This stands in ${records} records, of too many people to be looked for together. Give an email address, or a number or profile of one of them`,
  );
}

/** How many rows of each table speak of the person. */
export function countRows({ rows }: PersonFile): Record<string, number> {
  return Object.fromEntries(Object.entries(rows).map(([table, found]) => [table, found.length]));
}

/** The person's file as JSON that people can read; a BigInt of the database is a number. */
export function personJson(file: PersonFile): string {
  return JSON.stringify(file, (_, value) => (typeof value === "bigint" ? Number(value) : value), 2);
}

/** What records say of who they are about. */
function termsIn(records: MentionRow[]): Set<string> {
  const terms = records.flatMap(({ lead }) => {
    const { email, phone, linkedin, full_name, first_name, last_name } = leadShape.parse(
      JSON.parse(String(lead)),
    );
    const name = full_name ?? (first_name && last_name ? `${first_name} ${last_name}` : undefined);
    return [email, phone, linkedin, name].filter((term) => term !== undefined);
  });
  return new Set(terms.filter((term) => term.length >= 5 && surePart(term).length >= LEAST_SURE));
}
