import { dialect } from "@/lib/platform/db";
import { newId } from "@/lib/platform/ids";
import type { Tenant } from "@/lib/platform/tenant";
import type { RowIssue } from "../upload/shape";
import type { Lead } from "./shape";

export interface NewRecord {
  position: number;
  cells: string[];
  lead: Lead;
}

const RECORD_COLUMNS = [
  "id",
  "workspaceId",
  "jobId",
  "position",
  "cells",
  "lead",
  "searchText",
  "status",
  "attempt",
  "costMicros",
];
const RECORD_TYPES = [
  "text",
  "text",
  "text",
  "integer",
  "text",
  "text",
  "text",
  "text",
  "integer",
  "integer",
];
const ISSUE_COLUMNS = ["id", "workspaceId", "jobId", "line", "kind", "reason", "cells"];
const ISSUE_TYPES = ["text", "text", "text", "integer", "text", "text", "text"];

/** Stores a batch of records in one statement. Positions that are already there are left alone, so a batch may be repeated. */
export async function insertRecords(tenant: Tenant, jobId: string, records: NewRecord[]): Promise<void> {
  const rows = records.map((record) => [
    newId(),
    tenant.workspaceId,
    jobId,
    record.position,
    JSON.stringify(record.cells),
    JSON.stringify(record.lead),
    searchText(record.lead),
    "waiting",
    1,
    0,
  ]);
  await insertRows(tenant, "Record", RECORD_COLUMNS, RECORD_TYPES, rows);
}

/** Stores rows that were left out, in one statement. */
export async function insertRowIssues(tenant: Tenant, jobId: string, issues: RowIssue[]): Promise<void> {
  const rows = issues.map((issue) => [
    newId(),
    tenant.workspaceId,
    jobId,
    issue.line,
    issue.kind,
    issue.reason,
    JSON.stringify(issue.cells),
  ]);
  await insertRows(tenant, "RowIssue", ISSUE_COLUMNS, ISSUE_TYPES, rows);
}

/** Forgets the rows that were left out, before a file is read again. */
export async function deleteRowIssues(tenant: Tenant, jobId: string): Promise<void> {
  await tenant.db.rowIssue.deleteMany({ where: { jobId, workspaceId: tenant.workspaceId } });
}

/** One JSON parameter holds the whole batch: thousands of bound values a statement are several times slower on both databases. */
async function insertRows(
  tenant: Tenant,
  table: string,
  columns: string[],
  types: string[],
  rows: unknown[][],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map((name) => `"${name}"`).join(", ");
  const sqlite = columns.map((_, i) => `json_extract(value, '$[${i}]')`).join(", ");
  const postgres = types.map((type, i) => `(value->>${i})::${type}`).join(", ");
  // `WHERE true` keeps SQLite from reading ON CONFLICT as part of a join.
  const source =
    dialect(tenant.db) === "sqlite"
      ? `SELECT ${sqlite} FROM json_each(?) WHERE true`
      : `SELECT ${postgres} FROM jsonb_array_elements($1::jsonb)`;
  const sql = `INSERT INTO "${table}" (${names}) ${source} ON CONFLICT DO NOTHING`;
  // Half a surrogate pair is not text to PostgreSQL.
  const json = JSON.stringify(rows, (_, value) => (typeof value === "string" ? value.toWellFormed() : value));
  await tenant.db.$executeRawUnsafe(sql, json);
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
