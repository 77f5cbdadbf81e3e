import { AppError } from "@/lib/platform/errors";
import { decodeCursor, type PageOf, pageOf } from "@/lib/platform/page-of";
import type { Tenant } from "@/lib/platform/tenant";
import type { Prisma } from "@/prisma/generated/sqlite/client";
import { listDraftsOf } from "../draft/store";
import type { Fact, FactField } from "../fact/shape";
import { listFactsOf } from "../fact/store";
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

const listed = {
  id: true,
  workspaceId: true,
  jobId: true,
  position: true,
  lead: true,
  status: true,
  stage: true,
  reason: true,
  attempt: true,
  website: true,
  websiteConfidence: true,
  companyId: true,
  costMicros: true,
  startedAt: true,
  finishedAt: true,
} as const;

type Listed = Prisma.RecordGetPayload<{ select: typeof listed }>;

/** One row more than asked for: a job's in the order of its file, else the newest first. */
async function findRows(tenant: Tenant, filter: RecordFilter, page: PageRequest): Promise<Listed[]> {
  const { jobId, status, search = "" } = filter;
  const inJob = jobId !== undefined;
  const after = page.cursor === undefined ? undefined : decodeCursor(page.cursor, 1)[0];
  const from = after === undefined ? undefined : inJob ? positionOf(after) : after;
  const take = page.limit + 1;
  const keys =
    search.trim() === "" ? null : await searchRecords(tenant, { jobId, status, search, from, take });
  return tenant.db.record.findMany({
    where: {
      workspaceId: tenant.workspaceId,
      jobId,
      status,
      ...(inJob
        ? { position: keys === null ? { gt: Number(from ?? 0) } : { in: keys.map(Number) } }
        : { id: keys === null ? { lt: from?.toString() } : { in: keys.map(String) } }),
    },
    orderBy: inJob ? { position: "asc" } : { id: "desc" },
    take,
    select: listed,
  });
}

/** @throws AppError `invalid_input` for the cursor of a list that is not a job's */
function positionOf(cursor: string): number {
  if (/^\d{1,9}$/.test(cursor)) return Number(cursor);
  throw new AppError("invalid_input", "This cursor belongs to another list", {
    fields: [{ field: "cursor", message: "Use the nextCursor of the page before" }],
  });
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
  return pageOf(await findRows(tenant, filter, page), page.limit, cursorOf(filter), toRecord);
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
      ...toRecord(row),
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
