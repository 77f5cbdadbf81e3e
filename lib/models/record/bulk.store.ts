import { dialect, executeBulk } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import { forgetCounts } from "../job/count-records.store";
import type { RowIssue } from "../upload/shape";
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

/** Stores a batch of records in one statement. Positions that are already there are left alone, so a batch may be repeated. */
export async function insertRecords(tenant: Tenant, jobId: string, records: NewRecord[]): Promise<void> {
  const rows = records.map(({ position, cells, lead }) => [newId(), position, cells, lead, searchText(lead)]);
  await insertRows(tenant, jobId, "Record", RECORD_COLUMNS, rows);
  forgetCounts(tenant);
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
 * One JSON parameter holds the whole batch: thousands of bound values a statement are several times slower on both
 * databases. What is an array or an object in a row is stored as its JSON text. Nothing is stored for a job that the
 * workspace does not have.
 */
async function insertRows(
  tenant: Tenant,
  jobId: string,
  table: string,
  columns: Column[],
  rows: unknown[][],
): Promise<void> {
  if (rows.length === 0) return;
  const isSqlite = dialect(tenant.db) === "sqlite";
  const sourceOf = (column: Column) => {
    if ("value" in column) return typeof column.value === "number" ? column.value : `'${column.value}'`;
    return isSqlite ? `json_extract(value, '$[${column.at}]')` : `(value->>${column.at})::${column.type}`;
  };
  const [all, job, workspace] = isSqlite ? ["?1", "?2", "?3"] : ["$1", "$2", "$3"];
  const names = ["jobId", "workspaceId", ...columns.map(({ name }) => name)].map((name) => `"${name}"`);
  const values = [job, workspace, ...columns.map(sourceOf)];
  // Not jsonb, which would put a lead's fields in another order.
  const each = isSqlite ? `json_each(${all})` : `json_array_elements(${all}::json)`;
  const sql = `INSERT INTO "${table}" (${names.join(", ")}) SELECT ${values.join(", ")} FROM ${each}
    WHERE EXISTS (SELECT 1 FROM "Job" WHERE "Job"."id" = ${job} AND "Job"."workspaceId" = ${workspace})
    ON CONFLICT DO NOTHING`;
  await executeBulk(tenant.db, sql, [storableJson(rows), jobId, tenant.workspaceId]);
}

/** NUL and half a surrogate pair are no text to PostgreSQL. JSON writes them as escapes, which are looked for first. */
function storableJson(rows: unknown[][]): string {
  const json = JSON.stringify(rows);
  return /\\u(?:0000|d[89a-f])/.test(json) ? JSON.stringify(rows, storable) : json;
}

function storable(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.replaceAll("\0", "").toWellFormed() : value;
}

/** Lower-cased in code, because SQLite lowers ASCII only. */
function searchText(lead: Lead): string {
  const parts = [
    lead.company,
    lead.full_name,
    lead.first_name,
    lead.last_name,
    lead.email,
    lead.city,
    lead.website,
  ];
  return parts
    .filter((part) => part !== undefined)
    .join(" ")
    .toLowerCase()
    .slice(0, 500);
}
