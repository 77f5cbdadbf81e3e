import { AppError } from "@/lib/platform/errors";
import { decodeCursor, type PageOf, pageOf } from "@/lib/platform/page-of";
import { storableText } from "@/lib/platform/storable-text";
import type { Tenant } from "@/lib/platform/tenant";
import { Prisma, type Record as StoredRecord } from "@/prisma/generated/sqlite/client";
import { belongsTo } from "../belongs-to";
import { listDraftsOf } from "../draft/store";
import type { Fact, FactField } from "../fact/shape";
import { listFactsOf } from "../fact/store";
import { jsonDate } from "../json-date";
import { readJsonRows } from "../json-rows.store";
import { searchRecords } from "./search.store";
import type { LeadRecord, RecordRow, RecordStatus } from "./shape";
import { toRecord } from "./store";

export interface RecordFilter {
  jobId?: string;
  status?: RecordStatus;
  /** Words that must all be in the lead. */
  search?: string;
}

export interface PageRequest {
  limit: number;
  cursor?: string;
}

const LISTED = [
  ...(["id", "workspaceId", "jobId", "position", "lead", "status", "stage", "reason", "attempt"] as const),
  ...(["website", "websiteConfidence", "companyId", "costMicros", "startedAt", "finishedAt"] as const),
];
type Stored = Omit<StoredRecord, "startedAt" | "finishedAt"> & {
  startedAt: string | null;
  finishedAt: string | null;
};
type Listed = Pick<Stored, (typeof LISTED)[number]>;

/** One row more than asked for: a job's in the order of its file, else the newest first. */
async function findRows(tenant: Tenant, filter: RecordFilter, page: PageRequest): Promise<Listed[]> {
  const inJob = filter.jobId !== undefined;
  const conditions = [...conditionsOf(filter), await findKeys(tenant, filter, page)];
  return readJsonRows<Listed>(tenant, {
    ...{ table: "Record", columns: LISTED, where: Prisma.join(conditions, " AND ") },
    ...{ order: [inJob ? "position" : "id"], descending: !inJob, take: page.limit + 1 },
  });
}

function conditionsOf({ jobId, status }: RecordFilter): Prisma.Sql[] {
  return [
    ...(jobId === undefined ? [] : [Prisma.sql`"jobId" = ${jobId}`]),
    ...(status === undefined ? [] : [Prisma.sql`"status" = ${status}`]),
  ];
}

/** The condition that tells the rows from here on, or those that are looked for. */
async function findKeys(tenant: Tenant, filter: RecordFilter, page: PageRequest): Promise<Prisma.Sql> {
  const { jobId } = filter;
  const search = storableText(filter.search ?? "");
  const after = page.cursor === undefined ? undefined : decodeCursor(page.cursor, 1)[0];
  const from = after === undefined || jobId === undefined ? after : positionOf(after);
  if (search.trim() !== "") {
    const keys = await searchRecords(tenant, { ...filter, search, from, take: page.limit + 1 });
    return belongsTo(jobId === undefined ? "id" : "position", keys);
  }
  if (jobId !== undefined) return Prisma.sql`"position" > ${from ?? 0}`;
  return from === undefined ? Prisma.sql`true` : Prisma.sql`"id" < ${from}`;
}

/** @throws AppError `invalid_input` for the cursor of a list that is not a job's */
function positionOf(cursor: string): number {
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new AppError("invalid_input", "This cursor belongs to another list", {
    fields: [{ field: "cursor", message: "Use the nextCursor of the page before" }],
  });
}

function toListed(row: Listed): LeadRecord {
  const date = (text: string | null) => (text === null ? null : jsonDate(text));
  return toRecord({ ...row, startedAt: date(row.startedAt), finishedAt: date(row.finishedAt) });
}

function cursorOf(filter: RecordFilter): (row: Listed) => string[] {
  return (row) => [filter.jobId === undefined ? row.id : String(row.position)];
}

/** A page of records as they are. */
export async function listRecords(
  tenant: Tenant,
  filter: RecordFilter,
  page: PageRequest,
): Promise<PageOf<LeadRecord>> {
  return pageOf(await findRows(tenant, filter, page), page.limit, cursorOf(filter), toListed);
}

/** A page of records with the values people scan for. */
export async function listRecordRows(
  tenant: Tenant,
  filter: RecordFilter,
  page: PageRequest,
): Promise<PageOf<RecordRow>> {
  const rows = await findRows(tenant, filter, page);
  const shown = rows.slice(0, page.limit);
  const ids = shown.map((row) => row.id);
  const [facts, drafts] = await Promise.all([listFactsOf(tenant, shown), listDraftsOf(tenant, ids)]);
  return pageOf(rows, page.limit, cursorOf(filter), (row): RecordRow => {
    const values = valuesOf(facts.get(row.id) ?? []);
    return {
      ...toListed(row),
      companyName: values("company_name")[0] ?? null,
      emails: values("email"),
      phones: values("phone"),
      subject: drafts.get(row.id)?.[0]?.subject ?? null,
    };
  });
}

/** The values in use of each field, best first, without repeats. */
export function valuesOf(facts: Fact[]): (field: FactField) => string[] {
  return (field) => {
    const used = facts.filter((fact) => fact.field === field && !fact.hidden);
    return [...new Set(used.map((fact) => fact.value))];
  };
}
