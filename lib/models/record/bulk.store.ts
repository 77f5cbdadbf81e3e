import { dialect, executeBulk } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import { storableText } from "@/lib/platform/storable-text";
import type { Tenant } from "@/lib/platform/tenant";
import { forgetCounts } from "../job/count-records.store";
import type { RowIssue } from "../upload/shape";
import { bitsOf, type SearchBlock } from "./search-bits";
import { dropSearchIndex } from "./search-index.store";
import { leadWords, searchText } from "./search-text";
import type { Lead } from "./shape";

export interface NewRecord {
  position: number;
  cells: string[];
  lead: Lead;
}

/** A column of a bulk insert: from the rows' JSON by its place there, or the same for all of them. */
type Column = { name: string; type: "text" | "integer" } & ({ at: number } | { value: string | number });

const RECORD_COLUMNS: Column[] = [
  { name: "id", type: "text", at: 0 },
  { name: "position", type: "integer", at: 1 },
  { name: "cells", type: "text", at: 2 },
  { name: "lead", type: "text", at: 3 },
  { name: "searchText", type: "text", at: 4 },
  { name: "status", type: "text", value: "waiting" },
  { name: "attempt", type: "integer", value: 1 },
  { name: "costMicros", type: "integer", value: 0 },
];
const ISSUE_COLUMNS: Column[] = [
  { name: "id", type: "text", at: 0 },
  { name: "line", type: "integer", at: 1 },
  { name: "kind", type: "text", at: 2 },
  { name: "reason", type: "text", at: 3 },
  { name: "cells", type: "text", at: 4 },
];

/**
 * Stores a batch of up to 1,000 records in one statement, in the order of their positions. Positions that are already there
 * are left alone, so a batch may be repeated. The job's search index goes, for it knows nothing of them: whoever stored the
 * last batch saves a new one.
 * @returns what search must know of them; null when there are none, or the workspace has no such job
 */
export async function insertRecords(
  tenant: Tenant,
  jobId: string,
  records: NewRecord[],
): Promise<SearchBlock | null> {
  if (records.length === 0) return null;
  await dropSearchIndex(tenant, jobId);
  const texts = records.map(({ lead }) => storableText(searchText(lead)));
  const ids = records.map(() => newId());
  const rows = records.map(({ position, cells, lead }, n) => [ids[n], position, cells, lead, texts[n]]);
  const stored = await insertRows(tenant, jobId, "Record", RECORD_COLUMNS, rows);
  forgetCounts(tenant);
  const positions = [records[0]?.position ?? 0, records.at(-1)?.position ?? 0] as const;
  const ends =
    stored === records.length
      ? ([ids[0] ?? "", ids.at(-1) ?? ""] as const)
      : await idsBetween(tenant, jobId, positions);
  return ends === null ? null : { positions, ids: ends, bits: bitsOf(records.map(leadWords)) };
}

/** The first and the last id of the records at some positions, some of which were there before. */
async function idsBetween(
  { db, workspaceId }: Tenant,
  jobId: string,
  [gte, lte]: readonly [number, number],
): Promise<readonly [string, string] | null> {
  const where = { jobId, workspaceId, position: { gte, lte } };
  const { _min, _max } = await db.record.aggregate({ where, _min: { id: true }, _max: { id: true } });
  return _min.id === null || _max.id === null ? null : [_min.id, _max.id];
}

/** Stores rows that were left out, in one statement. */
export async function insertRowIssues(tenant: Tenant, jobId: string, issues: RowIssue[]): Promise<void> {
  const rows = issues.map(({ line, kind, reason, cells }) => [newId(), line, kind, reason, cells]);
  await insertRows(tenant, jobId, "RowIssue", ISSUE_COLUMNS, rows);
}

/** Forgets the rows that were left out, before a file is read again. */
export async function deleteRowIssues(tenant: Tenant, jobId: string): Promise<void> {
  await tenant.db.rowIssue.deleteMany({ where: { jobId, workspaceId: tenant.workspaceId } });
}

/**
 * One statement holds the whole batch. What is an array or an object in a row is stored as its JSON text. Nothing is stored
 * for a job that the workspace does not have.
 * @returns how many rows are new
 */
async function insertRows(
  tenant: Tenant,
  jobId: string,
  table: string,
  columns: Column[],
  rows: unknown[][],
): Promise<number> {
  if (rows.length === 0) return 0;
  const names = ["jobId", "workspaceId", ...columns.map(({ name }) => name)].map((name) => `"${name}"`);
  const batch = dialect(tenant.db) === "sqlite" ? asValues(columns, rows) : asJson(columns, rows);
  const sql = `INSERT INTO "${table}" (${names.join(", ")})
    SELECT "job"."id", "job"."workspaceId", ${batch.values.join(", ")} FROM ${batch.from},
      (SELECT "id", "workspaceId" FROM "Job" WHERE "id" = ${batch.job} AND "workspaceId" = ${batch.workspace}) AS "job"
    WHERE true ON CONFLICT DO NOTHING`;
  return executeBulk(tenant.db, sql, [...batch.args, jobId, tenant.workspaceId]);
}

interface Batch {
  /** What each column of the table is given. */
  values: (string | number)[];
  from: string;
  job: string;
  workspace: string;
  args: (string | number)[];
}

/** SQLite takes a value a cell: a third quicker than JSON functions, as long as the parameters bear no numbers. */
function asValues(columns: Column[], rows: unknown[][]): Batch {
  const width = rows[0]?.length ?? 0;
  const places = `(${Array.from({ length: width }, () => "?").join(", ")})`;
  return {
    values: columns.map((column) => ("at" in column ? `column${column.at + 1}` : literal(column.value))),
    from: `(VALUES ${rows.map(() => places).join(", ")})`,
    job: "?",
    workspace: "?",
    args: rows.flatMap((row) => row.map(storableCell)),
  };
}

/** PostgreSQL is quickest with one JSON parameter. Not jsonb, which would put a lead's fields in another order. */
function asJson(columns: Column[], rows: unknown[][]): Batch {
  return {
    values: columns.map((column) =>
      "at" in column ? `(value->>${column.at})::${column.type}` : literal(column.value),
    ),
    from: "json_array_elements($1::json)",
    job: "$2",
    workspace: "$3",
    args: [storableJson(rows)],
  };
}

function literal(value: string | number): string | number {
  return typeof value === "number" ? value : `'${value}'`;
}

function storableCell(cell: unknown): string | number {
  if (typeof cell === "number") return cell;
  return typeof cell === "string" ? storableText(cell) : storableJson(cell);
}

/** JSON writes what is no text to PostgreSQL as escapes, which are looked for first. */
function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  const suspect = /\\u(?:0000|d[89a-f])/.test(json);
  return suspect
    ? JSON.stringify(value, (_, part) => (typeof part === "string" ? storableText(part) : part))
    : json;
}
