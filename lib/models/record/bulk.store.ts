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
    JSON.stringify(record.cells, storable),
    JSON.stringify(record.lead, storable),
    searchText(record.lead),
    "waiting",
    1,
    0,
  ]);
  await insertRows(tenant, jobId, "Record", RECORD_COLUMNS, RECORD_TYPES, rows);
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
    JSON.stringify(issue.cells, storable),
  ]);
  await insertRows(tenant, jobId, "RowIssue", ISSUE_COLUMNS, ISSUE_TYPES, rows);
}

/** Forgets the rows that were left out, before a file is read again. */
export async function deleteRowIssues(tenant: Tenant, jobId: string): Promise<void> {
  await tenant.db.rowIssue.deleteMany({ where: { jobId, workspaceId: tenant.workspaceId } });
}

/**
 * One JSON parameter holds the whole batch: thousands of bound values a statement are several times slower on both
 * databases. Nothing is stored for a job that the workspace does not have.
 */
async function insertRows(
  tenant: Tenant,
  jobId: string,
  table: string,
  columns: string[],
  types: string[],
  rows: unknown[][],
): Promise<void> {
  if (rows.length === 0) return;
  const names = columns.map((name) => `"${name}"`).join(", ");
  const sqlite = columns.map((_, i) => `json_extract(value, '$[${i}]')`).join(", ");
  const postgres = types.map((type, i) => `(value->>${i})::${type}`).join(", ");
  const ours = (first: string, second: string) =>
    `EXISTS (SELECT 1 FROM "Job" WHERE "Job"."id" = ${first} AND "Job"."workspaceId" = ${second})`;
  const source =
    dialect(tenant.db) === "sqlite"
      ? `SELECT ${sqlite} FROM json_each(?1) WHERE ${ours("?2", "?3")}`
      : `SELECT ${postgres} FROM jsonb_array_elements($1::jsonb) WHERE ${ours("$2", "$3")}`;
  const sql = `INSERT INTO "${table}" (${names}) ${source} ON CONFLICT DO NOTHING`;
  await tenant.db.$executeRawUnsafe(sql, JSON.stringify(rows, storable), jobId, tenant.workspaceId);
}

/** For JSON.stringify: NUL and half a surrogate pair are no text to PostgreSQL. */
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
