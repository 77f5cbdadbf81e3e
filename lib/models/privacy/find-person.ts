import type { Tenant } from "@/lib/platform/tenant";
import { leadShape } from "../record/shape";
import { surePart } from "./mention";
import { findMentions, isShared, type PersonalTableName } from "./person.store";
import type { MentionRow, PersonFile, PersonQuery } from "./shape";
import { PERSONAL_TABLES } from "./table-map";

/** Shorter parts would match half the database. */
const LEAST_SURE = 3;
const ROUNDS = 3;

/**
 * All that the workspace stores about a person: rows that hold what is asked for, or what the person's own records say of
 * them and of nobody else: address, name, number, profile.
 */
export async function findPerson(tenant: Tenant, query: PersonQuery): Promise<PersonFile> {
  const terms = new Set(Object.values(query).filter((value) => value !== undefined));
  let records: MentionRow[] = [];
  let isComplete = false;
  for (let round = 0; round < ROUNDS; round += 1) {
    records = await findMentions(tenant, "Record", [...terms]);
    const before = terms.size;
    for (const term of await ownTerms(tenant, records)) terms.add(term);
    isComplete = terms.size === before;
    if (isComplete) break;
  }
  const rows: PersonFile["rows"] = {};
  for (const name of Object.keys(PERSONAL_TABLES) as PersonalTableName[]) {
    // There are more records than anything else: those that are known need not be looked for twice.
    const found = name === "Record" && isComplete ? records : await findMentions(tenant, name, [...terms]);
    if (found.length > 0) rows[name] = found;
  }
  return { terms: [...terms], rows };
}

/** How many rows of each table speak of the person. */
export function countRows({ rows }: PersonFile): Record<string, number> {
  return Object.fromEntries(Object.entries(rows).map(([table, found]) => [table, found.length]));
}

/** The person's file as JSON that people can read; a BigInt of the database is a number. */
export function personJson(file: PersonFile): string {
  return JSON.stringify(file, (_, value) => (typeof value === "bigint" ? Number(value) : value), 2);
}

async function ownTerms(tenant: Tenant, records: MentionRow[]): Promise<string[]> {
  const ids = new Set(records.map(({ id }) => String(id)));
  const terms = records.flatMap(({ lead }) => {
    const { email, phone, linkedin, full_name, first_name, last_name } = leadShape.parse(
      JSON.parse(String(lead)),
    );
    const name = full_name ?? (first_name && last_name ? `${first_name} ${last_name}` : undefined);
    return [email, phone, linkedin, name];
  });
  const own: string[] = [];
  for (const term of new Set(terms)) {
    if (term === undefined || term.length < 5 || surePart(term).length < LEAST_SURE) continue;
    if (!(await isShared(tenant, term, ids))) own.push(term);
  }
  return own;
}
